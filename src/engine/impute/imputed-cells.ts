import type { Diagnostic } from "../../model/diagnostic";
import type { ComponentTable } from "../component-table";

/** The cells that `impute` filled: `imputed-cells` (component, code, units) for each column with any. */
export function imputedCells(
  units: readonly string[],
  before: readonly ComponentTable[],
  after: readonly ComponentTable[],
): Diagnostic[] {
  return after.flatMap((table, t) =>
    table.columns.flatMap(({ code, present }, c) => {
      const was = before[t]?.columns[c]?.present ?? [];
      const filled = units.filter((_, unit) => present[unit] && !was[unit]).join(" ");
      const params = { component: table.id, code, units: filled };
      return filled === "" ? [] : [{ code: "imputed-cells", params }];
    }),
  );
}
