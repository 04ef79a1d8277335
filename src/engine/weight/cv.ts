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
 * @throws weight-cases, cv-negative (a value below 0, as of z-scores: the mean is no measure then).
 */
export function cv(table: WeighedTable, { of, sd: kind }: WeightCv): number[] {
  const columns = completeCases(table.id, of === "raw" ? table.raw : table.values);
  return columns.map((column, i) => {
    const values = of === "raw" ? column : unitRange(column);
    if (values === null || values.every((value) => value === values[0])) return 0;
    const least = Math.min(...values);
    if (least < 0) {
      const name = `${table.id}, ${table.codes[i]}`;
      throw new EngineError(
        "cv-negative",
        `${name}: a coefficient of variation needs values from 0: ${least}`,
      );
    }
    return sd(values, kind) / (mean(values) ?? NaN);
  });
}
