import type { AppContext } from "../context";
import type { Act, DiffusionModel } from "./diffusion-model.svelte";
import { largestShare } from "./largest-share";
import { fewArrivals } from "./lead-words";

export interface LogEntry {
  readonly unit: string;
  readonly name: string;
  readonly time: string;
  /** The pole that most had come from, and how much of it. */
  readonly from: string;
  readonly pole: string;
  readonly mixed: boolean;
}

export interface LogAct {
  readonly act: Act;
  readonly title: string;
  readonly range: string;
  readonly entries: readonly LogEntry[];
  /** Where too few are reached. */
  readonly note: string | null;
}

/** The acts of the run that take time; all of it is one where there are no acts. */
export function actsShown(model: DiffusionModel): { act: Act; from: number; to: number }[] {
  const { scenario, singleAct } = model.run.choices;
  const { t1, t2, tEnd } = scenario;
  if (singleAct) return [{ act: 3, from: 0, to: tEnd }];
  const acts = [
    { act: 1, from: 0, to: t1 },
    { act: 2, from: t1, to: t2 },
    { act: 3, from: t2, to: tEnd },
  ] as const;
  return acts.filter(({ from, to }) => to > from);
}

export function actTitle(model: DiffusionModel, act: Act, { locale: { t } }: AppContext): string {
  return model.run.choices.singleAct ? t("diffusion.act.all") : t(`diffusion.act.${act}`);
}

/** What happened in each act: who was reached when, and what had come from where by then. */
export function actLog(model: DiffusionModel, app: AppContext): LogAct[] {
  const { result } = model;
  if (!result) return [];
  const { number, t } = app.locale;
  return actsShown(model).map(({ act, from, to }) => ({
    act,
    title: actTitle(model, act, app),
    range: t("diffusion.log.range", { from: number(from, 1), to: number(to, 1) }),
    entries: result.arrival.order
      .filter((unit) => result.arrival.act[unit] === act)
      .map((unit) => entry(model, unit, app)),
    note: fewArrivals(model, act, app),
  }));
}

function entry(model: DiffusionModel, unit: number, app: AppContext): LogEntry {
  const { locale } = app;
  const frame = model.arrivalFrame(unit);
  const pole = model.dominant(unit, frame);
  const mixed = model.mixed(unit, frame);
  return {
    unit: model.units[unit] ?? "",
    name: model.name(unit),
    time: locale.number(model.arrival(unit) ?? NaN, 1),
    from: locale.t(mixed ? "diffusion.log.mixed" : "diffusion.log.share", {
      pole: model.poleName(pole),
      share: largestShare(model.mix(unit, frame)?.[pole] ?? NaN, app),
    }),
    pole: model.poles[pole] ?? "",
    mixed,
  };
}

/** Names of those whom the poles never bring so far. */
export function unreached(model: DiffusionModel): string[] {
  const { time = [], order = [] } = model.result?.arrival ?? {};
  return order.filter((unit) => time[unit] === null).map((unit) => model.name(unit));
}
