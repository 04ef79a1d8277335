import type { IndicatorColumn } from "../component-table";

/** Values such that more is better: as they stand for a benefit, negated for a cost. */
export function oriented({
  values,
  direction,
}: Pick<IndicatorColumn, "values" | "direction">): readonly number[] {
  return direction === "cost" ? values.map((value) => -value) : values;
}
