/** x -> slope x + intercept. */
export interface AffineMap {
  readonly slope: number;
  readonly intercept: number;
}

/** slope x + intercept of each value; NaN stays NaN. */
export function applyScale(values: readonly number[], { slope, intercept }: AffineMap): number[] {
  return values.map((value) => slope * value + intercept);
}
