import type { IndexQuery, IndexResult, Scores } from "../model/index-result";
import { checkQuery } from "./check-query";
import { composite } from "./composite";
import { EngineError } from "./engine-error";
import { estimate } from "./estimate";
import { indexDiagnostics } from "./index-diagnostics";
import { rankBy } from "./rank-by";
import { applyScale } from "./scale/apply-scale";
import { settleScale } from "./scale/settle-scale";
import { coverage } from "./screen/coverage";
import type { Steps } from "./steps";

/** `computeIndex` with the methods that `steps` know. @throws as there. */
export function indexBy(steps: Steps) {
  return (query: IndexQuery): IndexResult => {
    checkQuery(query);
    steps.checkCustom?.(query);
    const { methodology, panel } = query;
    const units = panel.units.length;
    const ranked = (values: readonly number[]): Scores => {
      return { values, ranks: rankBy(values, methodology.rank) };
    };

    const made = composite(methodology, query, steps);
    const { tables, parts, whole } = made;
    if (whole.values.every(Number.isNaN)) {
      throw new EngineError("no-coverage", `no unit has enough cells for a score: ${units} units`);
    }
    const scale = settleScale(query, whole.values, steps);
    const computed = scale ? applyScale(whole.values, scale) : whole.values;
    const estimated = estimate(computed, query);

    const count = methodology.domains.length;
    const used = tables.filter((_, i) => (methodology.domains[i]?.weight ?? 0) > 0);
    const scored = parts.map((part) => ({ ...part, ...ranked(part.values) }));
    return {
      units: panel.units,
      methodology: { id: methodology.id, version: methodology.version },
      domains: scored.slice(0, count),
      subindices: scored.slice(count),
      scale,
      coverage: coverage(
        used.flatMap((table) => table.columns),
        units,
      ),
      computed: ranked(computed),
      estimated: estimated.values && ranked(estimated.values),
      benchmark: estimated.report,
      contradiction: estimated.contradiction,
      diagnostics: [
        ...made.diagnostics,
        ...indexDiagnostics(panel.units, tables, parts, computed),
        ...estimated.diagnostics,
      ],
      ...(steps.choices && { choices: steps.choices(query, made) }),
    };
  };
}
