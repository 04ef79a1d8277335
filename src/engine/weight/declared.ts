import type { IndicatorColumn } from "../component-table";

/** The weights written in the methodology, as they stand: the mean rescales them. */
export function declared(columns: readonly IndicatorColumn[]): number[] {
  return columns.map((column) => column.weight);
}
