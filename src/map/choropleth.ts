import { extent } from "d3";
import { classOf } from "../engine/classify/class-of";
import { quantile } from "../engine/classify/quantile";
import type { Choropleth } from "../model/choropleth";
import { CLASS_COUNT } from "./palette";

/** Classes of a measure by quantiles. `units` and `values` run in step; NaN is no value. */
export function choropleth(units: readonly string[], values: readonly number[]): Choropleth {
  const present = values.filter((value) => !Number.isNaN(value));
  const breaks = quantile(present, CLASS_COUNT);
  const ramp = spread(breaks.length + 1);
  const steps = Object.fromEntries(
    units.map((unit, i) => {
      const value = values[i] ?? NaN;
      return [unit, Number.isNaN(value) ? -1 : (ramp[classOf(value, breaks)] ?? -1)];
    }),
  );
  const [low = NaN, high = NaN] = extent(present);
  return { breaks, extent: [low, high], steps, ramp };
}

/** The steps of the ramp that `count` classes take, from its first to its last. */
function spread(count: number): number[] {
  if (count === 1) return [Math.floor(CLASS_COUNT / 2)];
  return Array.from({ length: count }, (_, i) => Math.round((i * (CLASS_COUNT - 1)) / (count - 1)));
}
