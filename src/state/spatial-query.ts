import { contiguity } from "../catalog/contiguity";
import type { PermutationQuery } from "../model/spatial";

export const PERMUTATIONS = 9999;
export const SEED = 20201020;

/** How spatial statistics are asked for: neighbours by common borders, who share 1; seeded permutations. */
export function spatialQuery(
  units: readonly string[],
  values: readonly number[],
): PermutationQuery {
  return {
    units,
    values,
    neighbours: contiguity,
    style: "row",
    isolates: "excluded",
    permutations: PERMUTATIONS,
    seed: SEED,
  };
}
