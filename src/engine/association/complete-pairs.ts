/** The values of both columns at the places where neither is NaN. */
export function completePairs(
  x: readonly number[],
  y: readonly number[],
): readonly [number[], number[]] {
  const complete = x.map((value, i) => !Number.isNaN(value) && !Number.isNaN(y[i] ?? NaN));
  return [x.filter((_, i) => complete[i]), y.filter((_, i) => complete[i])];
}
