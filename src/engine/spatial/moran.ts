import type { PermutationQuery, SpatialTest } from "../../model/spatial";
import { normalTest } from "./normal-test";
import { permutationTest } from "./permutation-test";
import { spatialLag } from "./spatial-lag";
import { spatialSample } from "./spatial-sample";

/**
 * Global Moran's I = (n / S0) sum_ij w_ij z_i z_j / sum_i z_i^2, with z the deviations from the mean
 * (Moran 1950; Cliff & Ord 1981, pp. 17-21). Expectation -1 / (n - 1); variance under normality and
 * under randomisation, each with the deviate and its two-sided p; seeded permutations of the values
 * over the units. Positive where like stands by like. With few units the normal laws are rough.
 * @throws the errors of spatialSample, permutation-count, random-seed.
 */
export function moran(query: PermutationQuery): SpatialTest {
  const { deviations, squares, kurtosis, weights, n, isolated } = spatialSample(query);
  const { rows, s0, s1, s2 } = weights;
  const index = (z: ArrayLike<number>): number => {
    let products = 0;
    rows.forEach((row, i) => (products += (z[i] ?? NaN) * spatialLag(row, z)));
    return ((n / s0) * products) / squares;
  };
  const statistic = index(deviations);
  const expectation = -1 / (n - 1);
  const normal = (n * n * s1 - n * s2 + 3 * s0 * s0) / ((n * n - 1) * s0 * s0);
  const free = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
  const tied = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  const random = (free - tied) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0);
  const all = deviations.length;
  return {
    statistic,
    expectation,
    n,
    style: query.style,
    isolates: query.isolates,
    isolated,
    normality: normalTest(statistic - expectation, normal - expectation ** 2),
    randomisation: normalTest(statistic - expectation, random - expectation ** 2),
    permutation: permutationTest(deviations, index, -n / (all * (all - 1)), query),
  };
}
