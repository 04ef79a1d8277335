import type { Aggregate } from "../../model/catalog";
import { arithmetic } from "./arithmetic";

/** One unit's cells and their weights to one score; NaN cells are blank. */
export type AggregateMethod = (
  cells: readonly number[],
  weights: readonly number[],
  options: Aggregate,
) => number;

export const AGGREGATE_METHODS = { arithmetic } satisfies Record<
  Aggregate["method"],
  AggregateMethod
>;
