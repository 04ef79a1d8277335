import { median as medianOf } from "d3-array";
import type { IndicatorColumn } from "../component-table";

/**
 * A blank cell takes the median of the units with a value (the mean of the middle two when they are
 * even); a column without any stays blank.
 */
export function median({ values }: Pick<IndicatorColumn, "values">): readonly number[] {
  const centre = medianOf(values) ?? NaN;
  return values.map((value) => (Number.isNaN(value) ? centre : value));
}
