import type { PermutationQuery, SpatialTest } from "../../model/spatial";
import { normalTest } from "./normal-test";
import { permutationTest } from "./permutation-test";
import { spatialSample } from "./spatial-sample";

/**
 * Geary's C = ((n - 1) / (2 S0)) sum_ij w_ij (x_i - x_j)^2 / sum_i z_i^2 (Geary 1954; Cliff & Ord
 * 1981, pp. 17-21): expectation 1, below it where like stands by like, which makes the deviate
 * positive, as in spdep. Variances under normality and under randomisation, seeded permutations.
 * @throws the errors of spatialSample, permutation-count, random-seed.
 */
export function geary(query: PermutationQuery): SpatialTest {
  const { values, squares, kurtosis: k, weights, n, isolated } = spatialSample(query);
  const { rows, s0, s1, s2 } = weights;
  const ratio = (x: ArrayLike<number>): number => {
    let sum = 0;
    rows.forEach((row, i) => {
      row.places.forEach((j, at) => {
        sum += (row.weights[at] ?? 0) * ((x[i] ?? NaN) - (x[j] ?? NaN)) ** 2;
      });
    });
    return (((n - 1) / (2 * s0)) * sum) / squares;
  };
  const statistic = ratio(values);
  const normal = ((2 * s1 + s2) * (n - 1) - 4 * s0 * s0) / (2 * (n + 1) * s0 * s0);
  const random =
    ((n - 1) * s1 * (n * n - 3 * n + 3 - (n - 1) * k) -
      ((n - 1) * s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * k)) / 4 +
      s0 * s0 * (n * n - 3 - (n - 1) ** 2 * k)) /
    (n * (n - 2) * (n - 3) * s0 * s0);
  const all = values.length;
  return {
    statistic,
    expectation: 1,
    n,
    style: query.style,
    isolates: query.isolates,
    isolated,
    normality: normalTest(1 - statistic, normal),
    randomisation: normalTest(1 - statistic, random),
    permutation: permutationTest(values, ratio, (n - 1) / (all - 1), query),
  };
}
