import { EngineError } from "../engine-error";
import { completePairs } from "./complete-pairs";
import { midRanks } from "./mid-ranks";
import { pearson } from "./pearson";

/**
 * Rank correlation rho: Pearson's r of the mid-ranks, taken after the pairs with a NaN are left
 * out. NaN with fewer than two pairs or when either side is constant.
 * @throws association-shape when the lengths differ.
 */
export function spearman(x: readonly number[], y: readonly number[]): number {
  if (x.length !== y.length) {
    throw new EngineError("association-shape", `columns of one length: ${x.length}, ${y.length}`);
  }
  const [a, b] = completePairs(x, y);
  return pearson(midRanks(a), midRanks(b));
}
