import type { PairwiseComparison, WeightAhp } from "../../model/catalog";
import { EngineError } from "../engine-error";
import { principalEigenvector } from "../math/principal-eigenvector";
import type { WeighedTable } from "./weighed-table";

/** How far a_ij a_ji may be from 1: a third written as 0.33 passes. */
const RECIPROCAL = 0.02;

/**
 * Analytic hierarchy process: the principal eigenvector of the pairwise comparisons of this
 * component (Saaty 1980, The Analytic Hierarchy Process), rows and columns of indicators that are
 * not in the table left out. Declared weights where there is no comparison.
 * @throws ahp-matrix (not square, not positive, not reciprocal, or an indicator is not compared).
 */
export function ahp(table: WeighedTable, { comparisons }: WeightAhp): readonly number[] {
  const comparison = comparisons.find(({ of }) => of === table.id);
  if (comparison === undefined) return table.declared;
  checkComparison(comparison);
  const places = table.codes.map((code) => {
    const place = comparison.among.indexOf(code);
    if (place < 0) throw fault(table.id, `nothing is said of ${code}`);
    return place;
  });
  const matrix = places.map((i) => places.map((j) => comparison.matrix[i]?.[j] ?? NaN));
  return principalEigenvector(matrix).vector;
}

/** @throws ahp-matrix. */
export function checkComparison({ of, among, matrix }: PairwiseComparison): void {
  if (matrix.length !== among.length || matrix.some((row) => row.length !== among.length)) {
    throw fault(of, `${among.length} compared need as many rows and columns`);
  }
  matrix.forEach((row, i) => {
    row.forEach((value, j) => {
      if (!(value > 0 && Math.abs(value * (matrix[j]?.[i] ?? NaN) - 1) <= RECIPROCAL)) {
        const pair = `${among[i]} by ${among[j]}`;
        throw fault(of, `${pair} and the reverse must be reciprocal: ${value}, ${matrix[j]?.[i]}`);
      }
    });
  });
}

function fault(of: string, reason: string): EngineError {
  return new EngineError("ahp-matrix", `comparisons of ${of}: ${reason}`);
}
