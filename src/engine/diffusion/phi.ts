/** Below this the quotients lose digits and the series is exact to the last. */
const SERIES = 1e-2;

/** phi1(mu, tau) = (1 - exp(-mu tau)) / mu, the integral of exp(-mu t) from 0 to tau; tau where mu is 0. */
export function phi1(mu: number, tau: number): number {
  const z = mu * tau;
  return Math.abs(z) < SERIES ? tau * series(z, 2, 7) : -Math.expm1(-z) / mu;
}

/**
 * phi2(mu, tau) = (tau - phi1) / mu, the integral of phi1; tau^2 / 2 where mu is 0. `first` is phi1 of the
 * same, where it is known.
 */
export function phi2(mu: number, tau: number, first = phi1(mu, tau)): number {
  const z = mu * tau;
  return Math.abs(z) < SERIES ? ((tau * tau) / 2) * series(z, 3, 8) : (tau - first) / mu;
}

/** 1 - z/first (1 - z/(first + 1) (1 - ... z/last)). */
function series(z: number, first: number, last: number): number {
  let sum = 1;
  for (let k = last; k >= first; k -= 1) sum = 1 - (z / k) * sum;
  return sum;
}
