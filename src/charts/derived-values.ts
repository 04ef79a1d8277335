import { linearFit } from "../engine/association/linear-fit";
import { rank } from "../engine/rank";

/** Estimate less computed value: how far, and which way, the published figures move a score. */
export function difference(estimated: readonly number[], computed: readonly number[]): number[] {
  return estimated.map((value, i) => value - (computed[i] ?? NaN));
}

/** Places by which a score's rank is better (above nought) or worse than the rank of another column. */
export function rankShift(scores: readonly number[], other: readonly number[]): number[] {
  const ranks = rank(scores);
  return rank(other).map((place, i) => place - (ranks[i] ?? NaN));
}

/** What a score has beyond, or short of, the line fitted to another column by least squares. */
export function residuals(scores: readonly number[], other: readonly number[]): readonly number[] {
  return linearFit(other, scores).residuals;
}
