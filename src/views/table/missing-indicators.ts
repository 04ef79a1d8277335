import { baseline } from "../../catalog/catalog";
import type { IndexResult } from "../../model/index-result";
import type { Measure } from "../../model/measure";

/** How many indicators of a score a unit lacks; 0 for what is no score. */
export function missingIndicators(
  unit: string,
  { family, code }: Measure,
  result: IndexResult | null,
): number {
  if (!result || family === "indicator") return 0;
  const place = result.units.indexOf(unit);
  const parts = [...baseline.domains, ...baseline.subindices].filter((part) =>
    family === "index" ? baseline.domains.includes(part) : part.id === code,
  );
  const coverage =
    family === "index"
      ? result.coverage
      : [...result.domains, ...result.subindices].find(({ id }) => id === code)?.coverage;
  const indicators = parts.reduce((sum, part) => sum + part.indicators.length, 0);
  return Math.round((1 - (coverage?.[place] ?? 1)) * indicators);
}
