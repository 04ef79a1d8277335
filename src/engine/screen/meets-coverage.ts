/**
 * Below the least distance of two shares k/n of up to 600 columns from two thirds, and above what
 * a threshold loses when it is written 0.667.
 */
const TOLERANCE = 5e-4;

/** Whether a share of present cells reaches the declared threshold; exactly two thirds passes 2/3 and 0.667. */
export function meetsCoverage(share: number, threshold: number): boolean {
  return share >= threshold - TOLERANCE;
}
