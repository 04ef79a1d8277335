/**
 * Excess kurtosis G2 = (n - 1) / ((n - 2) (n - 3)) ((n + 1) g2 + 6) over the values that are not NaN,
 * with g2 = m4 / m2^2 - 3 (type 2 of Joanes & Gill 1998; Excel's KURT): 0 for a normal distribution.
 * NaN with fewer than four values or when all are equal.
 */
export function kurtosis(values: readonly number[]): number {
  const present = values.filter((value) => !Number.isNaN(value));
  const n = present.length;
  if (n < 4) return NaN;
  const mean = present.reduce((sum, value) => sum + value, 0) / n;
  const moment = (order: number): number =>
    present.reduce((sum, value) => sum + (value - mean) ** order, 0) / n;
  const g2 = moment(4) / moment(2) ** 2 - 3;
  return ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * g2 + 6);
}
