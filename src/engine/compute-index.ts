import type { IndexQuery, IndexResult, Scores } from "../model/index-result";
import { aggregate, type Aggregated } from "./aggregate/aggregate";
import { checkQuery } from "./check-query";
import type { ComponentTable } from "./component-table";
import { EngineError } from "./engine-error";
import { estimate } from "./estimate";
import { impute } from "./impute/impute";
import { indexDiagnostics } from "./index-diagnostics";
import { indexTable } from "./index-table";
import { normalise } from "./normalise/normalise";
import { rank } from "./rank";
import { applyScale } from "./scale/apply-scale";
import { fitScale } from "./scale/fit-scale";
import { coverage } from "./screen/coverage";
import { screen } from "./screen/screen";
import { treat } from "./treat/treat";
import { weigh } from "./weight/weigh";

/**
 * The index of a panel under a methodology: screen, impute, treat, normalise, weight, aggregate,
 * scale, benchmark, rank. Scores stand in the order of `panel.units`, NaN where a unit has too few
 * cells. Domains and sub-indices are on the range of `normalise`; `computed` is on the published
 * scale, or on that range when the methodology has no scale.
 * @throws the errors of `checkQuery` and `benchmark`, unknown-method, log1p-domain, minmax-range,
 * scale-anchor, no-coverage (no unit has a score).
 */
export function computeIndex(query: IndexQuery): IndexResult {
  checkQuery(query);
  const { methodology, panel } = query;
  const units = panel.units.length;
  const join = (table: ComponentTable): Aggregated =>
    aggregate(table, methodology.aggregate, methodology.coverage, units);

  const components = [...methodology.domains, ...methodology.subindices];
  const screened = components.map((component) => screen(component, panel));
  const imputed = screened.map((table) => impute(table, methodology.impute));
  const treated = imputed.map((table) => treat(table, methodology.treat));
  const normalised = treated.map((table) => normalise(table, methodology.normalise));
  const weighted = normalised.map((table) => weigh(table, methodology.weight));
  const parts = weighted.map((table) => ({ id: table.id, ...join(table) }));
  const domains = parts.slice(0, methodology.domains.length);
  const whole = join(indexTable(methodology.domains, domains));
  if (whole.values.every(Number.isNaN)) {
    throw new EngineError("no-coverage", `no unit has enough cells for a score: ${units} units`);
  }
  const scale = methodology.scale
    ? (query.heldScale ?? fitScale(whole.values, panel.units, methodology.scale))
    : null;
  const computed = scale ? applyScale(whole.values, scale) : whole.values;
  const estimated = estimate(computed, query);

  const used = weighted.filter((_, i) => (methodology.domains[i]?.weight ?? 0) > 0);
  return {
    units: panel.units,
    methodology: { id: methodology.id, version: methodology.version },
    domains: domains.map((part) => ({ ...part, ranks: rank(part.values) })),
    subindices: parts.slice(domains.length).map((part) => ({ ...part, ranks: rank(part.values) })),
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
      ...indexDiagnostics(panel.units, weighted, parts, computed),
      ...estimated.diagnostics,
    ],
  };
}

function ranked(values: readonly number[]): Scores {
  return { values, ranks: rank(values) };
}
