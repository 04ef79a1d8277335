import { baseline } from "../catalog/catalog";
import type { IndexResult } from "../model/index-result";
import type { Measure } from "../model/measure";

/** How many indicators of a score a unit lacks; 0 for what is no score. */
export function missingIndicators(
  unit: string,
  { family, code }: Pick<Measure, "family" | "code">,
  result: IndexResult | null,
): number {
  if (!result || family === "indicator") return 0;
  const isIndex = family === "index";
  const coverage = isIndex
    ? result.coverage
    : [...result.domains, ...result.subindices].find(({ id }) => id === code)?.coverage;
  const share = coverage?.[result.units.indexOf(unit)] ?? 1;
  return Math.round((1 - share) * (isIndex ? inIndex(result) : inPart(code, result)));
}

/** Indicators that count in the index: those of the domains that do. */
function inIndex(result: IndexResult): number {
  const weights = result.choices?.weights.find(({ id }) => id === "index");
  const domains = weights
    ? weights.parts.filter((_, i) => (weights.effective[i] ?? 0) > 0)
    : baseline.domains.map(({ id }) => id);
  return domains.reduce((sum, id) => sum + inPart(id, result), 0);
}

/** Indicators with a weight; a result that tells no weights is the baseline's, where all have one. */
function inPart(id: string, { choices }: IndexResult): number {
  const weights = choices?.weights.find((part) => part.id === id);
  if (weights) return weights.effective.filter((weight) => weight > 0).length;
  const part = [...baseline.domains, ...baseline.subindices].find((one) => one.id === id);
  return part?.indicators.length ?? 0;
}
