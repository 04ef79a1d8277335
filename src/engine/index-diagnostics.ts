import type { Diagnostic } from "../model/diagnostic";
import type { Aggregated } from "./aggregate/aggregate-by";
import type { ComponentTable } from "./component-table";

/**
 * Soft trouble of steps 1 to 7: `constant-column` (component, code) for a column that dropped out,
 * `coverage-low` (component, units) for units without a score in a component, `no-score` (units)
 * for units without a score at all. Lists of units are joined by a space.
 */
export function indexDiagnostics(
  units: readonly string[],
  tables: readonly ComponentTable[],
  parts: readonly (Aggregated & { readonly id: string })[],
  scores: readonly number[],
): Diagnostic[] {
  const constant = tables.flatMap((table) =>
    table.dropped.map((code) => ({
      code: "constant-column",
      params: { component: table.id, code },
    })),
  );
  const low = parts
    .map((part) => ({ component: part.id, units: unscored(units, part.values) }))
    .filter((params) => params.units !== "")
    .map((params) => ({ code: "coverage-low", params }));
  const none = unscored(units, scores);
  const missing = none === "" ? [] : [{ code: "no-score", params: { units: none } }];
  return [...constant, ...low, ...missing];
}

function unscored(units: readonly string[], values: readonly number[]): string {
  return units.filter((_, i) => Number.isNaN(values[i] ?? NaN)).join(" ");
}
