import type { IndicatorColumn } from "../component-table";

/**
 * Share of the columns present for each unit, 0 to 1. Columns of weight 0 are not part of the
 * index and do not count; without any column of weight the share is 0.
 */
export function coverage(columns: readonly IndicatorColumn[], units: number): number[] {
  const counted = columns.filter((column) => column.weight > 0);
  return Array.from({ length: units }, (_, unit) => {
    const present = counted.filter((column) => column.present[unit]).length;
    return counted.length === 0 ? 0 : present / counted.length;
  });
}
