import type { IndicatorColumn } from "../component-table";

/** No imputation: a blank cell stays blank. */
export function none(column: Pick<IndicatorColumn, "values">): readonly number[] {
  return column.values;
}
