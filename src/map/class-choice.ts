import { extent, max, ticks } from "d3";
import { classBreaks } from "../engine/classify/methods";
import type { Choropleth } from "../model/choropleth";
import type { Bins } from "../model/params";
import { choropleth } from "./choropleth";
import { CLASS_COUNT } from "./palette";

/** Segments that stand for a ramp without classes. */
const SEGMENTS = 24;
/** About as many round values as the legend of no classes marks. */
const MARKED = 5;

/** The choropleth of a classification of the reader's; `scale` is the column that the classes are cut from. */
export function chosenClasses(
  units: readonly string[],
  values: readonly number[],
  { bins, k }: { bins: Bins; k: number },
  scale: readonly number[] = values,
): Choropleth {
  if (bins === "continuous") return continuous(units, values, scale);
  return choropleth(units, values, classBreaks(bins, scale, k));
}

/** No classes: every value has its own place on the ramp, from the lowest to the highest of the scale. */
function continuous(
  units: readonly string[],
  values: readonly number[],
  scale: readonly number[],
): Choropleth {
  const [low = NaN, high = NaN] = extent(scale.filter((value) => !Number.isNaN(value)));
  const place = (value: number): number =>
    high === low
      ? (CLASS_COUNT - 1) / 2
      : Math.max(0, Math.min(1, (value - low) / (high - low))) * (CLASS_COUNT - 1);
  const steps = units.map((unit, i) => {
    const value = values[i] ?? NaN;
    return [unit, Number.isNaN(value) ? -1 : Math.round(place(value) * 20) / 20];
  });
  const edges = Array.from({ length: SEGMENTS + 1 }, (_, i) => low + ((high - low) * i) / SEGMENTS);
  return {
    ...choropleth(units, values, []),
    marked: low < high ? ticks(low, high, MARKED) : [],
    steps: Object.fromEntries(steps) as Record<string, number>,
    edges,
    ramp: edges.slice(1).map((edge, i) => place((edge + (edges[i] ?? edge)) / 2)),
  };
}

/**
 * Seven classes of equal width around nought, for what lies above and below: the middle one holds
 * what is nearly nought, the outermost reach as far as the largest deviation on either side.
 */
export function divergingClasses(units: readonly string[], values: readonly number[]): Choropleth {
  const most = max(values, Math.abs) ?? 0;
  if (most === 0) return { ...choropleth(units, values, []), tones: "d" };
  const width = (2 * most) / CLASS_COUNT;
  const breaks = Array.from({ length: CLASS_COUNT - 1 }, (_, i) => (i - 2.5) * width);
  return { ...choropleth(units, values, breaks), tones: "d" };
}
