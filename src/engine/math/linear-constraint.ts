/**
 * low <= sum_k coefficients[k] * x[indices[k]] <= high.
 * An index stands at most once; -Infinity or Infinity leaves a side open; low = high is an equality.
 */
export interface LinearConstraint {
  readonly indices: readonly number[];
  readonly coefficients: readonly number[];
  readonly low: number;
  readonly high: number;
}
