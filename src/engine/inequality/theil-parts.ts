import type { TheilKind, TheilParts } from "../../model/statistics";
import type { GroupShares } from "./group-shares";
import { theil } from "./theil";

/**
 * Theil's index split by groups, exactly additive (Shorrocks 1980). T: within = sum_j s_j T_j, between
 * = sum_j s_j ln(m_j / m), s_j the groups' shares of values; L: the same with shares of population
 * and ln(m / m_j).
 * @throws the errors of theil.
 */
export function theilParts(groups: readonly GroupShares[], kind: TheilKind): TheilParts {
  let [within, between] = [0, 0];
  for (const { values, population, populationShare, valueShare } of groups) {
    // A group's mean to that of all is its share of values to its share of population.
    const ratio = Math.log(valueShare / populationShare);
    const share = kind === "T" ? valueShare : populationShare;
    within += share * theil(values, kind, population);
    between += share * (kind === "T" ? ratio : -ratio);
  }
  return { kind, total: within + between, within, between };
}
