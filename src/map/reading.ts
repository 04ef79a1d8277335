import { rank } from "../engine/rank";
import type { Choropleth } from "../model/choropleth";
import { choropleth } from "./choropleth";

/** A measure as the map, the ruler, the card and the table read it. */
export interface Reading {
  readonly units: readonly string[];
  readonly values: readonly number[];
  readonly ranks: readonly number[];
  /** Plain mean over the units with a value; NaN when there is none. */
  readonly mean: number;
  /** Units with a value. */
  readonly count: number;
  readonly classes: Choropleth;
  value(unit: string): number;
  rank(unit: string): number;
}

/** Reads a measure's values, which run in step with the units; NaN is no value. */
export function reading(
  units: readonly string[],
  values: readonly number[],
  classes: Choropleth = choropleth(units, values),
): Reading {
  const ranks = rank(values);
  const place = new Map(units.map((unit, i) => [unit, i]));
  const at = (column: readonly number[], unit: string): number =>
    column[place.get(unit) ?? -1] ?? NaN;
  return {
    units,
    values,
    ranks,
    mean: mean(values),
    count: values.filter((value) => !Number.isNaN(value)).length,
    classes,
    value: (unit) => at(values, unit),
    rank: (unit) => at(ranks, unit),
  };
}

/** Units from the highest value to the lowest; units without a value are left out. */
export function ranking({ units, values, ranks }: Reading): string[] {
  return units
    .map((unit, i) => ({ unit, rank: ranks[i] ?? NaN, value: values[i] ?? NaN }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => a.rank - b.rank || (a.unit < b.unit ? -1 : 1))
    .map(({ unit }) => unit);
}

/** Plain mean of the values that are there; NaN when none is. */
export function mean(values: readonly number[]): number {
  const present = values.filter((value) => !Number.isNaN(value));
  return present.reduce((sum, value) => sum + value, 0) / present.length;
}
