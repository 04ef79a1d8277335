import { mean } from "d3-array";
import type { WeightCv } from "../../model/catalog";
import { sd } from "../dispersion/sd";
import { EngineError } from "../engine-error";
import { completeCases } from "./complete-cases";
import { unitRange } from "./unit-range";
import type { WeighedTable } from "./weighed-table";

/**
 * Coefficient of variation, sd / mean, of the values before normalising (`raw`) or of the values
 * mapped to 0-1 (`minmax`). Over complete cases; a column whose values are all equal weighs 0.
 * @throws weight-cases, cv-mean (a mean not above 0: the ratio would have no meaning).
 */
export function cv(table: WeighedTable, { of, sd: kind }: WeightCv): number[] {
  const columns = completeCases(table.id, of === "raw" ? table.raw : table.values);
  return columns.map((column, i) => {
    const values = of === "raw" ? column : unitRange(column);
    if (values === null || values.every((value) => value === values[0])) return 0;
    const centre = mean(values) ?? NaN;
    if (!(centre > 0)) {
      const name = `${table.id}, ${table.codes[i]}`;
      throw new EngineError(
        "cv-mean",
        `${name}: a coefficient of variation needs a mean above 0: ${centre}`,
      );
    }
    return sd(values, kind) / centre;
  });
}
