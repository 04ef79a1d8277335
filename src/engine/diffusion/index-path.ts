import type { DiffusionScenario } from "../../model/diffusion";

/**
 * The index of a unit at a time: C - (C - x0) exp(-h), h = g t + beta E, from dx/dt = (C - x)(g + beta s)
 * with E the sum of s over time and poles (after Nelson & Phelps 1966). A unit at the ceiling or above
 * stays where it is.
 */
export function indexPath(
  start: number,
  dose: number,
  time: number,
  { ceiling, g, beta }: Pick<DiffusionScenario, "ceiling" | "g" | "beta">,
): number {
  if (start >= ceiling) return start;
  // By what is gained, so that no gain is exactly none.
  return start - (ceiling - start) * Math.expm1(-(g * time + beta * dose));
}
