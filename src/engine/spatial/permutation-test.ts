import type { PermutationTest } from "../../model/spatial";
import { EngineError } from "../engine-error";
import { Random } from "../math/random";

/** Two draws nearer than this, relative, are taken for equal. */
const TIE = 1e-12;

/**
 * A statistic of values in random order against the one observed. Two-sided: r counts the
 * arrangements at least as far from `centre`, the statistic's mean over all arrangements, as the
 * observed one; p = (r + 1) / (m + 1). `mean` and `sd` (n - 1) are those of the m arrangements. Null for no
 * permutations. @throws permutation-count (not a whole number from 0), random-seed.
 */
export function permutationTest(
  values: readonly number[],
  statistic: (values: ArrayLike<number>) => number,
  centre: number,
  { permutations, seed }: { readonly permutations: number; readonly seed: number },
): PermutationTest | null {
  checkPermutations(permutations);
  if (permutations === 0) return null;
  const random = new Random(seed);
  const shuffled = Float64Array.from(values);
  const far = Math.abs(statistic(values) - centre) * (1 - TIE);
  let [reached, sum, squares] = [0, 0, 0];
  for (let m = 0; m < permutations; m += 1) {
    random.shuffle(shuffled);
    const away = statistic(shuffled) - centre;
    if (Math.abs(away) >= far) reached += 1;
    sum += away;
    squares += away * away;
  }
  const mean = sum / permutations;
  return {
    permutations,
    seed,
    mean: centre + mean,
    sd: Math.sqrt((squares - permutations * mean * mean) / (permutations - 1)),
    p: (reached + 1) / (permutations + 1),
  };
}

/** @throws permutation-count. */
export function checkPermutations(permutations: number): void {
  if (!(Number.isSafeInteger(permutations) && permutations >= 0)) {
    throw new EngineError("permutation-count", `a whole number of permutations: ${permutations}`);
  }
}
