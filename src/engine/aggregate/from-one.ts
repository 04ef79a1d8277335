import type { Aggregate } from "../../model/catalog";
import type { ComponentTable, IndicatorColumn } from "../component-table";
import { minmax } from "../normalise/minmax";
import { POSITIVE_MEANS } from "./positive-means";

const RANGE = { method: "minmax", low: 1, high: 100 } as const;

/**
 * Before a geometric, harmonic or power mean, whatever the normalisation: every indicator mapped to
 * 1-100, its least value at 1 and its greatest at 100, so that none is 0 or below and a product is
 * not dragged to 0 by one cell. Domain scores lie on 1-100 then and are not mapped again. An
 * indicator whose values are all equal drops out, as under min-max. Other means: as it is.
 */
export function fromOne(table: ComponentTable, options: Aggregate): ComponentTable {
  if (!POSITIVE_MEANS.has(options.method)) return table;
  const columns: IndicatorColumn[] = [];
  const dropped = [...table.dropped];
  for (const column of table.columns) {
    const values = minmax(column.values, RANGE);
    if (values === null) dropped.push(column.code);
    else columns.push({ ...column, values });
  }
  return { ...table, columns, dropped };
}
