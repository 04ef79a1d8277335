import type { WeighedTable } from "../../src/engine/weight/weighed-table";
import { deepFreeze } from "./deep-freeze";

/** A table of columns as they stand, raw and normalised alike, each of declared weight 1. */
export function weighedTable(columns: readonly (readonly number[])[]): WeighedTable {
  return deepFreeze({
    id: "table",
    codes: columns.map((_, i) => `c${i}`),
    declared: columns.map(() => 1),
    values: columns,
    raw: columns,
  });
}

/** Six units by four columns: the Y of the calls of numpy in the tests of weights. */
export const SIX_BY_FOUR: readonly (readonly number[])[] = deepFreeze([
  [3, 5, 9, 4, 7, 1],
  [10, 8, 4, 12, 6, 9],
  [2, 4, 1, 8, 3, 5],
  [7, 1, 3, 6, 9, 4],
]);

export function shares(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
