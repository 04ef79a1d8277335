import type { Weight } from "../../model/catalog";
import { chooseMethod } from "../choose-method";
import type { ComponentTable } from "../component-table";
import { EngineError } from "../engine-error";
import type { WeightMethod, WeightMethods } from "./methods";

/** What is weighed: the indicators of a component, or the domains of the index. */
export type WeightLevel = "indicators" | "domains";

/**
 * The step with the methods it knows: gives each normalised column its weight. Columns whose declared
 * weight is 0 are not in the index and stay at 0, unseen by the method; a column alone, or a level
 * the method does not weigh, keeps its declared weight. `raw` is the table before normalising.
 * @throws unknown-method, weights-zero, the errors of the methods.
 */
export function weighBy(methods: Partial<WeightMethods>) {
  return (
    table: ComponentTable,
    options: Weight,
    level: WeightLevel = "indicators",
    raw: ComponentTable = table,
  ): ComponentTable => {
    const method = chooseMethod<WeightMethod<never>>("weight", methods, options.method);
    const weighed = table.columns.filter((column) => column.weight > 0);
    const declared = "level" in options && options.level !== "both" && options.level !== level;
    if (weighed.length < 2 || declared) return table;
    const before = new Map(raw.columns.map((column) => [column.code, column.values]));
    const weights = method(
      {
        id: table.id,
        codes: weighed.map((column) => column.code),
        declared: weighed.map((column) => column.weight),
        values: weighed.map((column) => column.values),
        raw: weighed.map((column) => before.get(column.code) ?? column.values),
      },
      // The registry pairs each name with the options of its own.
      options as never,
    );
    if (!weights.some((weight) => weight > 0)) {
      throw new EngineError("weights-zero", `${table.id}: ${options.method} leaves every weight 0`);
    }
    const columns = table.columns.map((column) => {
      const place = weighed.indexOf(column);
      return place < 0 ? column : { ...column, weight: weights[place] ?? 0 };
    });
    return { ...table, columns };
  };
}
