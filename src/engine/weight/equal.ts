import type { WeighedTable } from "./weighed-table";

/** 1 for every column that counts. */
export function equal(table: WeighedTable): number[] {
  return table.codes.map(() => 1);
}
