/** sample divides by n - 1, population by n. */
export type SdKind = "sample" | "population";

/**
 * Standard deviation over the values that are not NaN (two passes). NaN with fewer than two values
 * for the sample sd, with none for the population sd.
 */
export function sd(values: readonly number[], kind: SdKind): number {
  const present = values.filter((value) => !Number.isNaN(value));
  const divisor = kind === "sample" ? present.length - 1 : present.length;
  if (divisor < 1) return NaN;
  const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
  const squares = present.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / divisor);
}
