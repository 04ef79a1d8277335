import type { SpatialQuery } from "../../model/spatial";
import { EngineError } from "../engine-error";
import { type SpatialWeights, spatialWeights } from "./spatial-weights";

/** The units that a spatial statistic looks at, without those that have no value. */
export interface SpatialSample {
  /** Place of each among the units of the query. */
  readonly places: readonly number[];
  readonly values: readonly number[];
  /** Values less their mean. */
  readonly deviations: readonly number[];
  /** Sum of squared deviations. */
  readonly squares: number;
  /** Mean fourth power of the deviations by the square of their mean square. */
  readonly kurtosis: number;
  readonly weights: SpatialWeights;
  /** Units that count in the statistic. */
  readonly n: number;
  readonly isolated: readonly string[];
}

/**
 * Units with a value, their weights, and how many of them count, by the rule for units without
 * neighbours (`IsolateRule` says what each does). Weights are made among the units with a value.
 * @throws spatial-shape (a value a unit, no unit twice), spatial-small (fewer than 4 units count),
 * spatial-constant (all values equal), neighbour-self.
 */
export function spatialSample(query: SpatialQuery): SpatialSample {
  const { units, values, neighbours, style, isolates } = query;
  if (values.length !== units.length || new Set(units).size !== units.length) {
    throw new EngineError(
      "spatial-shape",
      `one value a unit, no unit twice: ${values.length} values, ${units.length} units`,
    );
  }
  const valued = units.map((_, i) => i).filter((i) => !Number.isNaN(values[i] ?? NaN));
  const named = (places: readonly number[]) => places.map((i) => units[i] ?? "");
  const all = spatialWeights(named(valued), neighbours, style);
  const alone = valued.filter((_, k) => all.rows[k]?.places.length === 0);
  const places = isolates === "excluded" ? valued.filter((i) => !alone.includes(i)) : valued;
  const n = isolates === "counted" ? places.length : valued.length - alone.length;
  if (n < 4) throw new EngineError("spatial-small", `at least 4 units with neighbours: ${n}`);

  const kept = places.map((i) => values[i] ?? NaN);
  const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length;
  const deviations = kept.map((value) => value - mean);
  const squares = deviations.reduce((sum, z) => sum + z * z, 0);
  if (kept.every((value) => value === kept[0])) {
    throw new EngineError("spatial-constant", `values must differ: all are ${kept[0]}`);
  }
  const fourth = deviations.reduce((sum, z) => sum + z ** 4, 0);
  return {
    places,
    values: kept,
    deviations,
    squares,
    kurtosis: (kept.length * fourth) / squares ** 2,
    weights: spatialWeights(named(places), neighbours, style),
    n,
    isolated: named(alone),
  };
}
