import type { Treat } from "../../model/catalog";
import { chooseMethod } from "../choose-method";
import type { ComponentTable } from "../component-table";
import { TREAT_METHODS, type TreatMethod } from "./methods";

/** Reshapes each column before normalising. @throws unknown-method, log1p-domain. */
export function treat(table: ComponentTable, options: Treat): ComponentTable {
  const method = chooseMethod<TreatMethod>("treat", TREAT_METHODS, options.method);
  const columns = table.columns.map((column) => ({ ...column, values: method(column, options) }));
  return { ...table, columns };
}
