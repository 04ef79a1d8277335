import type { IndicatorColumn } from "../component-table";
import { mean as meanOf } from "../math/mean";

/** A blank cell takes the mean of the units with a value; a column without any stays blank. */
export function mean({ values }: Pick<IndicatorColumn, "values">): readonly number[] {
  const centre = meanOf(values);
  return values.map((value) => (Number.isNaN(value) ? centre : value));
}
