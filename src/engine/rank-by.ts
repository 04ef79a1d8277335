import type { RankRule } from "../model/catalog";
import { rank } from "./rank";

/**
 * `rank` under a rule for ties: "min" shares the lower number (1 2 2 4), "mid" the mean of the places
 * the tie fills (1 2.5 2.5 4). NaN has rank NaN.
 */
export function rankBy(values: readonly number[], { ties }: RankRule): number[] {
  const ranks = rank(values);
  if (ties === "min") return ranks;
  return ranks.map((one) => one + (ranks.filter((other) => other === one).length - 1) / 2);
}
