import { arithmetic } from "./arithmetic";
import { checkPositive } from "./check-positive";

/**
 * Weighted harmonic mean, sum w / sum (w / x), over the cells that are not NaN: the weights of the
 * rest are rescaled. NaN when no cell of weight is left. @throws mean-domain at 0 and below.
 */
export function harmonic(cells: readonly number[], weights: readonly number[]): number {
  checkPositive("harmonic", cells);
  return (
    1 /
    arithmetic(
      cells.map((cell) => 1 / cell),
      weights,
    )
  );
}
