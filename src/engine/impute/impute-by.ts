import type { Impute } from "../../model/catalog";
import { chooseMethod } from "../choose-method";
import type { ComponentTable } from "../component-table";
import type { ImputeContext, ImputeMethod, ImputeMethods } from "./methods";

/**
 * The step with the methods it knows: fills blank cells column by column, on the values as they stand
 * before treating. A filled cell counts as present from here on; `imputedCells` tells which they are.
 * @throws unknown-method, impute-groups.
 */
export function imputeBy(methods: Partial<ImputeMethods>) {
  return (table: ComponentTable, options: Impute, context: ImputeContext): ComponentTable => {
    const method = chooseMethod<ImputeMethod<never>>("impute", methods, options.method);
    const columns = table.columns.map((column) => {
      // The registry pairs each name with the options of its own.
      const values = method(column, options as never, context);
      return { ...column, values, present: values.map((value) => !Number.isNaN(value)) };
    });
    return { ...table, columns };
  };
}
