import type { IndexQuery } from "../../model/index-result";
import type { Imposed } from "./draw-record";

/**
 * Which figures of an estimate the imposed facts fix: the score of a score fact, the ranks of an order
 * fact, the sum (and so the mean) of a sum fact's group. No draw moves them by more than the fact's own
 * rounding.
 */
export function imposedFigures({ methodology, panel, facts, groups }: IndexQuery): Imposed {
  const ids = new Set(methodology.benchmark?.facts);
  const [scores, ranks, sums] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const fact of facts) {
    if (!ids.has(fact.id)) continue;
    if (fact.kind === "score") scores.add(fact.unit);
    if (fact.kind === "order") for (const unit of fact.units) ranks.add(unit);
    if (fact.kind === "sum") sums.add(fact.group);
  }
  return {
    scores: panel.units.map((unit) => scores.has(unit)),
    ranks: panel.units.map((unit) => ranks.has(unit)),
    sums: groups.map(({ id }) => sums.has(id)),
  };
}

/** Nothing is imposed on computed figures. */
export function nothingImposed({ panel, groups }: IndexQuery): Imposed {
  const none = (of: readonly unknown[]) => of.map(() => false);
  return { scores: none(panel.units), ranks: none(panel.units), sums: none(groups) };
}
