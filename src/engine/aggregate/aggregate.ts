import type { Aggregate } from "../../model/catalog";
import { chooseMethod } from "../choose-method";
import type { ComponentTable } from "../component-table";
import { coverage } from "../screen/coverage";
import { meetsCoverage } from "../screen/meets-coverage";
import { AGGREGATE_METHODS, type AggregateMethod } from "./methods";

export interface Aggregated {
  readonly values: readonly number[];
  /** Share of the component's columns present for each unit, 0 to 1. */
  readonly coverage: readonly number[];
}

/**
 * One score a unit from a component's normalised columns. NaN where fewer columns than the share
 * `threshold` are present (columns of weight 0 and dropped ones do not count). @throws unknown-method.
 */
export function aggregate(
  table: ComponentTable,
  options: Aggregate,
  threshold: number,
  units: number,
): Aggregated {
  const method = chooseMethod<AggregateMethod>("aggregate", AGGREGATE_METHODS, options.method);
  const weights = table.columns.map((column) => column.weight);
  const shares = coverage(table.columns, units);
  const values = shares.map((share, unit) => {
    if (!meetsCoverage(share, threshold)) return NaN;
    const cells = table.columns.map((column) => column.values[unit] ?? NaN);
    return method(cells, weights, options);
  });
  return { values, coverage: shares };
}
