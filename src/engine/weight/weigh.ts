import type { Weight } from "../../model/catalog";
import { chooseMethod } from "../choose-method";
import type { ComponentTable } from "../component-table";
import { WEIGHT_METHODS, type WeightMethod } from "./methods";

/** Gives each normalised column its weight. @throws unknown-method. */
export function weigh(table: ComponentTable, options: Weight): ComponentTable {
  const method = chooseMethod<WeightMethod>("weight", WEIGHT_METHODS, options.method);
  const weights = method(table.columns, options);
  const columns = table.columns.map((column, i) => ({ ...column, weight: weights[i] ?? 0 }));
  return { ...table, columns };
}
