import { meanGap } from "./mean-gap";
import { shares } from "./shares";

/**
 * Gini coefficient: mean absolute difference of two units drawn with replacement, by twice the mean
 * (0 to 1 - 1 / n; no correction for a small n). Weights are populations. NaN is left out.
 * @throws the errors of shares.
 */
export function gini(values: readonly number[], weights?: readonly number[]): number {
  const all = shares(values, weights);
  const { above, below } = meanGap(all, all);
  return (above + below) / (2 * all.mean);
}
