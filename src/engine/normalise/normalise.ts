import type { Normalise } from "../../model/catalog";
import { chooseMethod } from "../choose-method";
import type { ComponentTable, IndicatorColumn } from "../component-table";
import { NORMALISE_METHODS, type NormaliseMethod } from "./methods";

/**
 * Puts every column on one scale. A column the method cannot place (all values equal under
 * min-max) drops out of the component, its code kept in `dropped`; it then counts neither in the
 * mean nor in the coverage. @throws unknown-method, minmax-range.
 */
export function normalise(table: ComponentTable, options: Normalise): ComponentTable {
  const method = chooseMethod<NormaliseMethod>("normalise", NORMALISE_METHODS, options.method);
  const columns: IndicatorColumn[] = [];
  const dropped = [...table.dropped];
  for (const column of table.columns) {
    const values = method(column.values, options);
    if (values === null) dropped.push(column.code);
    else columns.push({ ...column, values });
  }
  return { ...table, columns, dropped };
}
