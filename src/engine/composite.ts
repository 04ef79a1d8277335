import type { Methodology } from "../model/catalog";
import type { Diagnostic } from "../model/diagnostic";
import type { IndexQuery } from "../model/index-result";
import type { Aggregated } from "./aggregate/aggregate-by";
import type { ComponentTable } from "./component-table";
import { indexTable } from "./index-table";
import { screen } from "./screen/screen";
import type { Steps } from "./steps";

/** An index before its scale: the weighed columns of every component, and what they add up to. */
export interface Composite {
  /** Normalised and weighed: the domains, then the sub-indices. */
  readonly tables: readonly ComponentTable[];
  readonly parts: readonly (Aggregated & { readonly id: string })[];
  /** The scores of the domains as columns, weighed. */
  readonly index: ComponentTable;
  readonly whole: Aggregated;
  /** `imputed-cells` and those of the weight step. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Steps 1 to 6 on a panel: screen, impute, treat, normalise, weight, aggregate, at both levels. Units
 * with too few cells are NaN. @throws the errors of the steps.
 */
export function composite(
  methodology: Methodology,
  { panel, groups }: Pick<IndexQuery, "panel" | "groups">,
  steps: Steps,
): Composite {
  const { units } = panel;
  const join = (table: ComponentTable): Aggregated =>
    steps.aggregate(table, methodology.aggregate, methodology.coverage, units.length);
  const components = [...methodology.domains, ...methodology.subindices];
  const screened = components.map((component) => screen(component, panel));
  const imputed = screened.map((table) =>
    steps.impute(table, methodology.impute, { units, groups }),
  );
  const treated = imputed.map((table) => steps.treat(table, methodology.treat));
  const normalised = treated.map((table) =>
    steps.fromOne(steps.normalise(table, methodology.normalise), methodology.aggregate),
  );
  const tables = normalised.map((table, i) =>
    steps.weigh(table, methodology.weight, "indicators", treated[i]),
  );
  const parts = tables.map((table) => ({ id: table.id, ...join(table) }));
  const domains = parts.slice(0, methodology.domains.length);
  const unweighed = indexTable(methodology.domains, domains);
  const index = steps.weigh(unweighed, methodology.weight, "domains");
  const ids = [index, ...tables].map((table) => table.id);
  return {
    tables,
    parts,
    index,
    whole: join(index),
    diagnostics: [
      ...steps.imputedCells(units, screened, imputed),
      ...steps.weightDiagnostics(methodology.weight, ids),
    ],
  };
}
