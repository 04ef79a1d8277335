import { EngineError } from "../engine-error";
import { completePairs } from "./complete-pairs";
import { pearson } from "./pearson";

/** y = intercept + slope x by least squares; residuals stand in the order of the columns. */
export interface LinearFit {
  readonly slope: number;
  readonly intercept: number;
  /** Product-moment correlation of the two columns. */
  readonly r: number;
  /** Pairs the line was fitted to. */
  readonly n: number;
  /** Value less the line's, in units of y; NaN where either side is. */
  readonly residuals: readonly number[];
}

/**
 * Ordinary least squares of `y` on `x` over the pairs where neither is NaN: slope sxy / sxx, through
 * the point of means, in two passes. A constant `x` or fewer than two pairs have no line: slope,
 * intercept and residuals NaN. A constant `y` has a level line and r NaN.
 * @throws association-shape when the lengths differ.
 */
export function linearFit(x: readonly number[], y: readonly number[]): LinearFit {
  if (x.length !== y.length) {
    throw new EngineError("association-shape", `columns of one length: ${x.length}, ${y.length}`);
  }
  const [a, b] = completePairs(x, y);
  const meanA = a.reduce((sum, value) => sum + value, 0) / a.length;
  const meanB = b.reduce((sum, value) => sum + value, 0) / b.length;
  const sxx = a.reduce((sum, value) => sum + (value - meanA) ** 2, 0);
  const sxy = a.reduce((sum, value, i) => sum + (value - meanA) * ((b[i] ?? NaN) - meanB), 0);
  const slope = a.every((value) => value === a[0]) ? NaN : sxy / sxx;
  return {
    slope,
    intercept: meanB - slope * meanA,
    r: pearson(a, b),
    n: a.length,
    // About the means, so that a large x costs no digits.
    residuals: x.map((value, i) => (y[i] ?? NaN) - meanB - slope * (value - meanA)),
  };
}
