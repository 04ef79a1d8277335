import type { Methodology } from "../../model/catalog";
import type { IndexQuery } from "../../model/index-result";
import type { DropOneResult } from "../../model/sensitivity";
import { computeIndex } from "../compute-index";
import { droppable } from "./alternatives";
import { meanShift } from "./sensitivity";

/**
 * The index without each indicator in turn, on the scale of the index with all, so that scores compare.
 * An indicator that is the only one of its domain, or of no weight, is kept and said so. Sub-indices
 * stay as they are. @throws the errors of `computeIndex`.
 */
export function dropOne(query: IndexQuery): DropOneResult {
  const whole = computeIndex(query);
  const { computed, estimated, scale, units } = whole;
  const held = scale ? { ...query, heldScale: scale } : query;
  const codes = new Set(droppable(query.methodology));
  const all = query.methodology.domains.flatMap(({ id, indicators }) =>
    indicators.map(({ code }) => ({ code, domain: id })),
  );
  const effects = all
    .filter(({ code }) => codes.has(code))
    .map(({ code, domain }) => {
      const rest = computeIndex({ ...held, methodology: without(query.methodology, code) });
      const ranks = rest.computed.ranks;
      const shifts = ranks.map((value, i) => Math.abs(value - (computed.ranks[i] ?? NaN)));
      return {
        code,
        domain,
        computed: rest.computed,
        estimated: rest.estimated,
        meanShift: meanShift(ranks, computed.ranks),
        largestShift: Math.max(0, ...shifts.filter((shift) => !Number.isNaN(shift))),
      };
    });
  const kept = all.map(({ code }) => code).filter((code) => !codes.has(code));
  return { units, computed, estimated, effects, kept };
}

function without(methodology: Methodology, code: string): Methodology {
  const domains = methodology.domains.map((domain) => ({
    ...domain,
    indicators: domain.indicators.filter((indicator) => indicator.code !== code),
  }));
  return { ...methodology, domains };
}
