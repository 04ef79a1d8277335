import type { Treat } from "../../model/catalog";
import { chooseMethod } from "../choose-method";
import type { ComponentTable } from "../component-table";
import type { TreatMethod, TreatMethods } from "./methods";

/**
 * The step with the methods it knows: reshapes each column before normalising.
 * @throws unknown-method, the errors of the methods.
 */
export function treatBy(methods: Partial<TreatMethods>) {
  return (table: ComponentTable, options: Treat): ComponentTable => {
    const method = chooseMethod<TreatMethod<never>>("treat", methods, options.method);
    const columns = table.columns.map((column) => {
      // The registry pairs each name with the options of its own.
      return { ...column, values: method(column, options as never) };
    });
    return { ...table, columns };
  };
}
