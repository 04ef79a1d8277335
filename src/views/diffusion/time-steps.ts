import type { AppContext } from "../context";
import { actTitle } from "./act-log";
import type { DiffusionModel } from "./diffusion-model.svelte";

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The beginning of an act, or the end, that lies next before or after a time. */
export function actMark(acts: readonly Span[], time: number, way: 1 | -1): number {
  const marks = [...acts.map(({ from }) => from), acts.at(-1)?.to ?? 0];
  const next = way > 0 ? marks.find((mark) => mark > time) : marks.findLast((mark) => mark < time);
  return next ?? time;
}

/** Where an act is seen whole: its last tenth, before the next one begins. */
export function lastTenth({ from, to }: Span, end: number): number {
  return to >= end ? end : Math.max(from, Math.round(to * 10 - 1) / 10);
}

/** What the slider says: act, time, provinces reached. */
export function sliderText(model: DiffusionModel, app: AppContext): string {
  const { t, number } = app.locale;
  return t("diffusion.time.spoken", {
    act: actTitle(model, model.act, app),
    time: number(model.clock.shown, 1),
    n: model.reached,
  });
}
