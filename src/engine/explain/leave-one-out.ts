import type { IndexQuery, IndexResult } from "../../model/index-result";
import type { WaterfallPart } from "../../model/waterfall";
import { computeIndex } from "../compute-index";
import { EngineError } from "../engine-error";

/**
 * The unit's computed score less its score without the indicator, on the scale of `result`, not fitted
 * anew. The last indicator of a domain takes the domain with it. NaN where no score is left without it.
 * Such effects do not sum to the score.
 */
export function leaveOneOut(
  query: IndexQuery,
  result: IndexResult,
  { component, code }: Pick<WaterfallPart, "component" | "code">,
  place: number,
): number {
  const domains = query.methodology.domains.flatMap((domain) => {
    if (domain.id !== component) return [domain];
    const indicators = domain.indicators.filter((use) => use.code !== code);
    return indicators.some(({ weight }) => weight > 0) ? [{ ...domain, indicators }] : [];
  });
  if (!domains.some(({ weight }) => weight > 0)) return NaN;
  const methodology = { ...query.methodology, domains, subindices: [], benchmark: null };
  const held = result.scale ? { heldScale: result.scale } : {};
  try {
    const without = computeIndex({ ...query, ...held, methodology });
    return (result.computed.values[place] ?? NaN) - (without.computed.values[place] ?? NaN);
  } catch (error) {
    if (error instanceof EngineError && error.code === "no-coverage") return NaN;
    throw error;
  }
}
