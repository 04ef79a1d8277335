import type { DispersionAt } from "../../model/diffusion";
import type { AppContext } from "../context";
import type { DiffusionModel } from "./diffusion-model.svelte";
import { shownActs } from "./shown-acts";

export const DIFFERENCES = ["cv", "gini", "theil", "within", "between", "sd", "range"] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** Relative figures in per cent, Theil's times a hundred, the others in points. */
const FIGURES: Readonly<Record<Difference, (at: DispersionAt) => number>> = {
  cv: (at) => 100 * at.cv,
  gini: (at) => 100 * at.gini,
  theil: (at) => 100 * at.theil.total,
  within: (at) => 100 * at.theil.within,
  between: (at) => 100 * at.theil.between,
  sd: (at) => at.sd,
  range: (at) => at.range,
};

/** Start, beginnings of the acts, end: each once. */
export function differenceTimes(model: DiffusionModel): number[] {
  const { t1, t2, tEnd } = shownActs(model);
  return [...new Set([0, t1, t2, tEnd])];
}

export interface DifferenceRow {
  readonly id: Difference;
  readonly texts: readonly string[];
}

/** The measures at those times, with local growth or by the poles alone. */
export function differenceRows(
  model: DiffusionModel,
  growth: boolean,
  { locale }: AppContext,
): DifferenceRow[] {
  const { result } = model;
  const path = (growth ? result?.dispersion : result?.dispersionByPoles) ?? [];
  const places = differenceTimes(model).map((time) => model.frameAt(time));
  return DIFFERENCES.map((id) => ({
    id,
    texts: places.map((place) => {
      const at = path[place];
      return locale.number(at ? FIGURES[id](at) : NaN, 1);
    }),
  }));
}
