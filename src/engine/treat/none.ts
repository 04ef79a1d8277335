import type { IndicatorColumn } from "../component-table";

/** No treatment, whatever the indicators declare. */
export function none(column: IndicatorColumn): readonly number[] {
  return column.values;
}
