import type { Aggregate } from "../../model/catalog";
import { arithmetic } from "./arithmetic";
import { copeland } from "./copeland";
import { eachUnit } from "./each-unit";
import { geometric } from "./geometric";
import { harmonic } from "./harmonic";
import { power } from "./power";
import { topsis } from "./topsis";

/**
 * A component's columns, a value a unit and NaN where a cell is blank, and a weight a column, to one
 * score a unit. A unit without a cell of weight has none, and the others' scores do not see it.
 */
export type AggregateMethod<Options> = (
  columns: readonly (readonly number[])[],
  weights: readonly number[],
  options: Options,
) => readonly number[];

export type AggregateMethods = {
  readonly [Name in Aggregate["method"]]: AggregateMethod<Extract<Aggregate, { method: Name }>>;
};

export const AGGREGATE_METHODS: AggregateMethods = {
  arithmetic: eachUnit(arithmetic),
  geometric: eachUnit(geometric),
  harmonic: eachUnit(harmonic),
  power: eachUnit(power),
  topsis,
  copeland,
};
