/** y <- y + factor x in place, over the first `length` entries (all of `y` by default). */
export function addScaled(
  y: Float64Array,
  factor: number,
  x: Float64Array,
  length = y.length,
): void {
  for (let i = 0; i < length; i++) y[i] = (y[i] as number) + factor * (x[i] as number);
}
