import type { LocalMoran, PermutationQuery, Quadrant } from "../../model/spatial";
import { Random } from "../math/random";
import { checkPermutations } from "./permutation-test";
import { spatialLag } from "./spatial-lag";
import { spatialSample } from "./spatial-sample";
import type { WeightRow } from "./spatial-weights";

/** Two draws nearer than this, relative, are taken for equal. */
const TIE = 1e-12;

/**
 * Local Moran I_i = z_i sum_j w_ij z_j / m2, m2 = sum z^2 / N over the N units of the sample (Anselin
 * 1995); with row weights and no isolates the mean of the I_i is Moran's I. Quadrant by the signs of
 * z_i and of its lag: above 0 is high, the rest low. p by conditional permutation: unit i stays and
 * its neighbours are drawn from the others without replacement; r counts the draws at least as far
 * from their exact mean as I_i, p = (r + 1) / (m + 1), two-sided. A unit without a value, and an
 * isolate under any rule, has NaN and null; with no permutations every p is NaN.
 * @throws the errors of spatialSample, permutation-count, random-seed.
 */
export function localMoran(query: PermutationQuery): LocalMoran {
  const { units, permutations, seed, style, isolates } = query;
  checkPermutations(permutations);
  const { places, deviations, squares, weights, n } = spatialSample(query);
  const random = new Random(seed);
  const scale = deviations.length / squares;
  const statistic = units.map(() => NaN);
  const p = units.map(() => NaN);
  const quadrants = units.map((): Quadrant | null => null);
  places.forEach((place, i) => {
    const row = weights.rows[i];
    const z = deviations[i] ?? NaN;
    if (!row || row.places.length === 0) return;
    const lag = spatialLag(row, deviations);
    statistic[place] = scale * z * lag;
    quadrants[place] = `${z > 0 ? "H" : "L"}${lag > 0 ? "H" : "L"}`;
    if (permutations > 0) {
      const others = Float64Array.from(deviations.toSpliced(i, 1));
      p[place] = conditional(z, lag, row, others, permutations, random);
    }
  });
  return { statistic, quadrants, p, n, permutations, seed, style, isolates };
}

/** Share of draws of a unit's neighbours whose lag is as far from the others' mean as its own. */
function conditional(
  z: number,
  lag: number,
  { weights }: WeightRow,
  others: Float64Array,
  permutations: number,
  random: Random,
): number {
  // As the deviations sum to 0, the others' mean is -z / (number of them).
  const centre = weights.reduce((sum, weight) => sum + weight, 0) * (-z / others.length);
  const far = Math.abs(lag - centre) * (1 - TIE);
  let reached = 0;
  for (let m = 0; m < permutations; m += 1) {
    random.shuffle(others, weights.length);
    let drawn = 0;
    for (let k = 0; k < weights.length; k += 1) drawn += (weights[k] ?? 0) * (others[k] ?? NaN);
    if (Math.abs(drawn - centre) >= far) reached += 1;
  }
  return (reached + 1) / (permutations + 1);
}
