import { arithmetic } from "./arithmetic";
import { checkPositive } from "./check-positive";

/**
 * Weighted geometric mean, exp(sum w ln x / sum w), over the cells that are not NaN: the weights of
 * the rest are rescaled. NaN when no cell of weight is left. @throws mean-domain at 0 and below.
 */
export function geometric(cells: readonly number[], weights: readonly number[]): number {
  checkPositive("geometric", cells);
  return Math.exp(arithmetic(cells.map(Math.log), weights));
}
