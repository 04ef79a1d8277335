import type { Impute } from "../../model/catalog";
import { chooseMethod } from "../choose-method";
import type { ComponentTable } from "../component-table";
import { IMPUTE_METHODS, type ImputeMethod } from "./methods";

/** Fills blank cells by the declared method, column by column. @throws unknown-method. */
export function impute(table: ComponentTable, options: Impute): ComponentTable {
  const method = chooseMethod<ImputeMethod>("impute", IMPUTE_METHODS, options.method);
  const columns = table.columns.map((column) => ({ ...column, values: method(column, options) }));
  return { ...table, columns };
}
