import type { WeightRow } from "./spatial-weights";

/** Weighted sum of the neighbours' values; 0 for a unit without neighbours. */
export function spatialLag(row: WeightRow, values: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < row.places.length; k += 1) {
    sum += (row.weights[k] ?? 0) * (values[row.places[k] ?? -1] ?? NaN);
  }
  return sum;
}
