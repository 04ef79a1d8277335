/**
 * Adjusted Fisher-Pearson skewness G1 = sqrt(n (n - 1)) / (n - 2) g1 over the values that are not NaN,
 * with g1 = m3 / m2^1.5 (type 2 of Joanes & Gill 1998; Excel's SKEW). NaN with fewer than three values
 * or when all are equal.
 */
export function skewness(values: readonly number[]): number {
  const present = values.filter((value) => !Number.isNaN(value));
  const n = present.length;
  if (n < 3) return NaN;
  const mean = present.reduce((sum, value) => sum + value, 0) / n;
  const moment = (order: number): number =>
    present.reduce((sum, value) => sum + (value - mean) ** order, 0) / n;
  return (Math.sqrt(n * (n - 1)) / (n - 2)) * (moment(3) / moment(2) ** 1.5);
}
