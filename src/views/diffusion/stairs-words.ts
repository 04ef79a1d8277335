import type { AppContext } from "../context";
import type { DiffusionModel } from "./diffusion-model.svelte";

/** The staircase in words: how many are there by now, and how many come in each act or not at all. */
export function stairsText(model: DiffusionModel, { locale }: AppContext): string {
  const now = model.clock.at("stairs");
  const acts = model.result?.arrival.act ?? [];
  const count = (act: 1 | 2 | 3 | null): number => acts.filter((one) => one === act).length;
  return locale.t("diffusion.chart.stairs.label", {
    time: locale.number(now, 1),
    n: model.reachedBy(now),
    all: acts.length,
    first: count(1),
    second: count(2),
    third: count(3),
    never: count(null),
  });
}

/** Who is not reached in the scenario's time; with nobody, that this hangs on the parameters. */
export function neverText(model: DiffusionModel, app: AppContext): string {
  const { locale } = app;
  const names = (model.result?.arrival.time ?? []).flatMap((time, unit) =>
    time === null ? [model.name(unit)] : [],
  );
  const q = percent(model.query?.scenario.q ?? NaN, app);
  return names.length > 0
    ? locale.t("diffusion.chart.stairs.never", { q, n: names.length, names: locale.list(names) })
    : locale.t("diffusion.chart.stairs.all", { q });
}

/** A share as printed: one decimal, none where it is whole. */
export function percent(share: number, { locale }: Pick<AppContext, "locale">): string {
  const text = locale.number(100 * share, 1);
  return `${text.replace(/\.0$/, "")}%`;
}
