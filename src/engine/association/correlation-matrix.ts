import type { Columns, CorrelationMatrix, CorrelationMethod } from "../../model/statistics";
import { completePairs } from "./complete-pairs";
import { kendall } from "./kendall";
import { pearson } from "./pearson";
import { spearman } from "./spearman";

const METHODS = { pearson, spearman, kendall } satisfies Record<CorrelationMethod, unknown>;

/**
 * Correlation of every column with every other, each over the pairs where neither is NaN, so that
 * the numbers of pairs may differ and the matrix need not be positive definite. 1 on the diagonal,
 * NaN there and elsewhere as the method says (a constant column, fewer than two pairs).
 * @throws association-shape when the lengths differ.
 */
export function correlationMatrix(columns: Columns, method: CorrelationMethod): CorrelationMatrix {
  const names = Object.keys(columns);
  const all = Object.values(columns);
  const table = (cell: (x: readonly number[], y: readonly number[]) => number): number[][] => {
    const rows = all.map((x, i) => all.slice(0, i + 1).map((y) => cell(x, y)));
    return rows.map((row, i) => all.map((_, j) => (j <= i ? row[j] : rows[j]?.[i]) ?? NaN));
  };
  return {
    method,
    columns: names,
    coefficients: table(METHODS[method]),
    n: table((x, y) => completePairs(x, y)[0].length),
  };
}
