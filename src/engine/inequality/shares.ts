import { EngineError } from "../engine-error";

/** Values with the share of the population each stands for, and their mean. */
export interface Shares {
  readonly values: readonly number[];
  /** Sum to 1. */
  readonly population: readonly number[];
  readonly mean: number;
}

/**
 * Values that are not NaN with their shares of the population: equal, or by `weights`. A weight of
 * 0 leaves a unit out.
 * @throws inequality-shape (lengths differ), inequality-weight (a value's weight is not a number from 0),
 * inequality-domain (a value is below 0 or infinite, or the mean is 0), inequality-empty (no value).
 */
export function shares(values: readonly number[], weights?: readonly number[]): Shares {
  if (weights && weights.length !== values.length) {
    throw new EngineError(
      "inequality-shape",
      `a weight a value: ${values.length} values, ${weights.length} weights`,
    );
  }
  const pairs = values
    .map((value, i) => ({ value, weight: weights ? (weights[i] ?? NaN) : 1 }))
    .filter(({ value }) => !Number.isNaN(value));
  for (const { value, weight } of pairs) {
    if (!(weight >= 0 && weight < Infinity)) {
      throw new EngineError("inequality-weight", `a weight is a number from 0: ${weight}`);
    }
    if (!(value >= 0 && value < Infinity)) {
      throw new EngineError("inequality-domain", `inequality needs values from 0: ${value}`);
    }
  }
  const used = pairs.filter(({ weight }) => weight > 0);
  if (used.length === 0) throw new EngineError("inequality-empty", "no value has a weight");
  const total = used.reduce((sum, { weight }) => sum + weight, 0);
  const population = used.map(({ weight }) => weight / total);
  const mean = used.reduce((sum, { value, weight }) => sum + value * weight, 0) / total;
  if (mean === 0) throw new EngineError("inequality-domain", "inequality needs a mean above 0: 0");
  return { values: used.map(({ value }) => value), population, mean };
}
