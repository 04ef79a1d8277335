import { deviation as d3Deviation } from "d3";

/** Standard deviation with n - 1 over the values that are there; NaN with fewer than two. */
export function deviation(values: readonly number[]): number {
  return d3Deviation(values) ?? NaN;
}
