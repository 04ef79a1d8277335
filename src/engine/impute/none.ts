import type { IndicatorColumn } from "../component-table";

/** No imputation: a blank cell stays blank. */
export function none(column: IndicatorColumn): readonly number[] {
  return column.values;
}
