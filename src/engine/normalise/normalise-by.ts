import type { Normalise } from "../../model/catalog";
import { chooseMethod } from "../choose-method";
import type { ComponentTable, IndicatorColumn } from "../component-table";
import type { NormaliseMethod, NormaliseMethods } from "./methods";

/**
 * The step with the methods it knows: puts every column on one scale, more being better. A column the
 * method cannot place (all values equal under min-max) drops out of the component, its code kept in
 * `dropped`; it then counts neither in the mean nor in the coverage.
 * @throws unknown-method, the errors of the methods.
 */
export function normaliseBy(methods: Partial<NormaliseMethods>) {
  return (table: ComponentTable, options: Normalise): ComponentTable => {
    const method = chooseMethod<NormaliseMethod<never>>("normalise", methods, options.method);
    const columns: IndicatorColumn[] = [];
    const dropped = [...table.dropped];
    for (const column of table.columns) {
      // The registry pairs each name with the options of its own.
      const values = method(column, options as never);
      if (values === null) dropped.push(column.code);
      else columns.push({ ...column, values });
    }
    return { ...table, columns, dropped };
  };
}
