/** Arithmetic mean of the values that are not NaN; NaN when there are none. */
export function mean(values: readonly number[]): number {
  const present = values.filter((value) => !Number.isNaN(value));
  return present.reduce((sum, value) => sum + value, 0) / present.length;
}
