import type { Aggregate } from "../../model/catalog";
import { chooseMethod } from "../choose-method";
import type { ComponentTable } from "../component-table";
import { coverage } from "../screen/coverage";
import { meetsCoverage } from "../screen/meets-coverage";
import type { AggregateMethod, AggregateMethods } from "./methods";

export interface Aggregated {
  readonly values: readonly number[];
  /** Share of the component's columns present for each unit, 0 to 1. */
  readonly coverage: readonly number[];
}

/**
 * The step with the methods it knows: one score a unit from a component's normalised columns. NaN
 * where fewer columns than the share `threshold` are present (columns of weight 0 and dropped ones do
 * not count): such a unit is blank to the method, so that it is nobody's best, worst or opponent.
 * @throws unknown-method, the errors of the methods.
 */
export function aggregateBy(methods: Partial<AggregateMethods>) {
  return (
    table: ComponentTable,
    options: Aggregate,
    threshold: number,
    units: number,
  ): Aggregated => {
    const method = chooseMethod<AggregateMethod<never>>("aggregate", methods, options.method);
    const shares = coverage(table.columns, units);
    const scored = shares.map((share) => meetsCoverage(share, threshold));
    const columns = table.columns.map(({ values }) =>
      values.map((value, unit) => (scored[unit] ? value : NaN)),
    );
    const weights = table.columns.map((column) => column.weight);
    // The registry pairs each name with the options of its own.
    const values = method(columns, weights, options as never);
    return { values: shares.map((_, unit) => values[unit] ?? NaN), coverage: shares };
  };
}
