import { GDP } from "../../catalog/gdp";
import { difference, rankShift, residuals } from "../../charts/derived-values";
import { chosenClasses, divergingClasses } from "../../map/class-choice";
import { clusterClasses } from "../../map/cluster-classes";
import { colourOf, labelInk, mixedSeams } from "../../map/mixed-tones";
import { DARK, LIGHT, type Ramp } from "../../map/palette";
import { classTextures, type ClassTexture } from "../../map/textures";
import type { BorderStretch } from "../../model/base-map";
import type { Choropleth } from "../../model/choropleth";
import type { IndexResult } from "../../model/index-result";
import type { SeamMark } from "../../model/mark";
import type { Measure } from "../../model/measure";
import type { Panel } from "../../model/panel";
import type { IndexKind, Params } from "../../model/params";
import { followMeasures } from "../../state/asked-measures.svelte";
import { clustersOf } from "../../state/local-clusters.svelte";
import { uncertaintyOf } from "../../state/uncertainty.svelte";
import type { AppContext } from "../context";
import { figuresOf } from "../uncertainty/interval-text";
import { LEVEL } from "../method/statistics-text";
import "./classes.css";

export { default as ClassPanel } from "./ClassPanel.svelte";
export { default as StageParts } from "./StageParts.svelte";
export { unitWords } from "./unit-words";
export { derivedHeadline } from "./derived-headline";

// Classifications and comparisons beyond the first screen's; they come when they are first asked for.

/** The diverging ramps, for the choice of seams; classes.css paints with the same. */
export const DIVERGING: { readonly light: Ramp; readonly dark: Ramp } = {
  light: {
    fills: ["#6e361a", "#a5673a", "#c8a37a", "#e7e6e0", "#84afca", "#4479ae", "#224383"],
    seamDark: "#10151c",
    seamLight: "#ffffff",
  },
  dark: {
    fills: ["#fcb799", "#c9895b", "#84623b", "#3d3c37", "#446e86", "#659bd2", "#a9c8ff"],
    seamDark: "#0b0e13",
    seamLight: "#ffffff",
  },
};

const rampsOf = ({ tones }: Choropleth) =>
  tones === "d" ? DIVERGING : { light: LIGHT, dark: DARK };

/** Seams of classes that may lie between the steps of their ramp. */
export function classSeams(stretches: readonly BorderStretch[], classes: Choropleth): SeamMark[] {
  const stepOf = (unit: string): number => classes.steps[unit] ?? -1;
  const { single, double } = mixedSeams(stretches, stepOf, rampsOf(classes));
  return [
    ...single.map(({ light, dark, path }) => ({ tones: `${light} dark-${dark}`, path })),
    { tones: "wide", path: double },
    { tones: "core", path: double },
  ];
}

/** The class that inks a label in both themes where its ground lies between two steps; else none. */
export function labelClass(step: number, classes: Choropleth): string {
  if (step < 0 || Number.isInteger(step)) return "";
  const { light, dark } = rampsOf(classes);
  const ink = (ramp: Ramp): string => labelInk(colourOf(step, ramp) ?? "#ffffff");
  return ` on-${ink(light)}-${ink(dark)}`;
}

/** Values of a derived measure of the page's index; null while what they are made of is not here. */
export function pageValues(
  code: string,
  kind: IndexKind,
  app: AppContext,
): readonly number[] | null {
  const { result, panel } = app.atlas;
  followMeasures(app);
  if (code === "lisa") return clustersOf(app.atlas).of(kind)?.local.statistic ?? null;
  if (code === "interval") {
    const ranks = figuresOf(uncertaintyOf(app).result, kind)?.ranks;
    return ranks?.high.map((high, i) => high - (ranks.low[i] ?? NaN)) ?? null;
  }
  return result && derivedValues(code, kind, result, panel);
}

/** Values of a comparison; null while what it compares is not here. */
export function derivedValues(
  code: string,
  kind: IndexKind,
  { estimated, computed }: IndexResult,
  panel: Panel | null,
): readonly number[] | null {
  const scores = kind === "estimated" ? estimated?.values : computed.values;
  const gdp = panel?.columns[GDP];
  if (code === "difference") return estimated && difference(estimated.values, computed.values);
  if (!scores || !gdp) return null;
  return code === "rank-shift" ? rankShift(scores, gdp) : residuals(scores, gdp);
}

/** The classes of a measure as the reader has chosen them; with `lock` all scores share the index's. */
export function classesOf(
  measure: Measure,
  values: readonly number[],
  { bins, k, lock }: Pick<Params, "bins" | "k" | "lock">,
  result: IndexResult,
): Choropleth {
  const width = measure.code === "interval";
  if (measure.family === "derived" && !width) return divergingClasses(result.units, values);
  const locked = lock && !width && measure.family !== "indicator";
  const scale = locked ? result.estimated?.values : undefined;
  return chosenClasses(result.units, values, { bins, k: Number(k) }, scale);
}

/** The classes of the map on screen: those of a local Moran are no ranges of its values. */
export function pageClasses(
  measure: Measure,
  values: readonly number[],
  kind: IndexKind,
  app: AppContext,
): Choropleth {
  const { result } = app.atlas;
  const found = measure.code === "lisa" ? clustersOf(app.atlas).of(kind) : null;
  if (found && result) return clusterClasses(result.units, found.local, LEVEL);
  return result
    ? classesOf(measure, values, app.params.current, result)
    : chosenClasses([], values, { bins: "quantile", k: 7 });
}

/** The textures of the classes that are on screen, in the key or on the map; null where they are too many. */
export function texturesOf({ ramp, steps, tones }: Choropleth): ClassTexture[] | null {
  const places = [...ramp, ...Object.values(steps).filter((step) => step >= 0)];
  return classTextures(
    [...new Set(places)].sort((a, b) => a - b),
    tones,
  );
}

/** Whether classes have textures: as the reader says, else where the system has colours of its own. */
export function patterned(
  { patterns }: Pick<Params, "patterns">,
  forced = matchMedia("(forced-colors: active)").matches,
): boolean {
  return forced ? !/^(false|0)$/.test(patterns) : /^(true|1)$/.test(patterns);
}
