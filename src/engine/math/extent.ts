/** Least and greatest of the values that are not NaN; null when there are none. */
export function extent(values: readonly number[]): readonly [number, number] | null {
  const present = values.filter((value) => !Number.isNaN(value));
  return present.length > 0 ? [Math.min(...present), Math.max(...present)] : null;
}
