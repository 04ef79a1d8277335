import { classOf } from "../engine/classify/class-of";
import { quantile } from "../engine/classify/quantile";
import type { Choropleth } from "../model/choropleth";
import { CLASS_COUNT } from "./palette";

/**
 * A measure in classes between breaks, by quantiles unless others are given. `units` and `values` run
 * in step; NaN is no value.
 */
export function choropleth(
  units: readonly string[],
  values: readonly number[],
  breaks: readonly number[] = quantile(values, CLASS_COUNT),
): Choropleth {
  const ramp = spread(breaks.length + 1);
  const steps = Object.fromEntries(
    units.map((unit, i) => {
      const value = values[i] ?? NaN;
      return [unit, Number.isNaN(value) ? -1 : (ramp[classOf(value, breaks)] ?? -1)];
    }),
  );
  const present = values.filter((value) => !Number.isNaN(value));
  const [low, high] = [Math.min(...present), Math.max(...present)];
  return { breaks, extent: [low, high], steps, edges: [low, ...breaks, high], ramp, tones: "v" };
}

/** The places on the ramp that `count` classes take, from its first to its last. */
function spread(count: number): number[] {
  if (count === 1) return [(CLASS_COUNT - 1) / 2];
  return Array.from({ length: count }, (_, i) => (i * (CLASS_COUNT - 1)) / (count - 1));
}
