import type { MessageKey } from "../../i18n/message";
import { unitName } from "../measure-view.svelte";
import type { AppContext } from "../context";
import type { Act, DiffusionModel } from "./diffusion-model.svelte";

/** How the lines are joined in the run, as far as words differ. */
type Lines = "axes" | "neighbours" | "none" | "unshared";

/** So many names are read; of more the first few stand for all. */
const NAMES = 12;
const NAMES_OF_MANY = 6;

function linesOf(model: DiffusionModel): Lines {
  const { structure, scenario } = model.query ?? {};
  if (scenario?.rho === 0) return "unshared";
  if (!structure || structure.lineKernel === "none" || structure.eta === 0) return "none";
  return structure.lineKernel === "nearest-neighbour" ? "neighbours" : "axes";
}

function senders(model: DiffusionModel): number {
  return model.units.filter((_, unit) => model.emission(unit) > 0).length;
}

function leadTime(model: DiffusionModel): { time: number; act: Act; reached: number } {
  const time = model.clock.at("lead");
  return { time, act: model.actAt(time), reached: model.reachedBy(time) };
}

/** The finding of the moment, from the run on screen. */
export function headline(model: DiffusionModel, { locale: { t } }: AppContext): string {
  const { result, run } = model;
  if (!result) return t(`diffusion.lead.title.${run.failure ? "blank" : "loading"}`);
  const sending = senders(model);
  if (sending === 0) return t("diffusion.lead.title.silent");
  const { singleAct, scenario } = run.choices;
  const { act, reached, time } = leadTime(model);
  if (time >= scenario.tEnd) {
    return t("diffusion.lead.title.end", { reached, n: model.units.length });
  }
  if (reached === 0) return t("diffusion.lead.title.start", { n: sending });
  if (act === 1) return t("diffusion.lead.title.points", { n: sending, reached });
  const lines = linesOf(model);
  if (lines === "unshared") return t("diffusion.lead.title.unshared", { reached });
  if (singleAct) return t("diffusion.lead.title.together", { reached });
  if (act === 3) return t("diffusion.lead.title.areas", { reached });
  const word = { axes: "lines", neighbours: "neighbours", none: "unlinked" } as const;
  return t(`diffusion.lead.title.${word[lines]}`, { reached });
}

/** What is drawn in the act, and what this run says of it. */
export function caption(model: DiffusionModel, app: AppContext): string[] {
  const { t } = app.locale;
  if (!model.result || senders(model) === 0) return [];
  const { scenario, seeds, singleAct } = model.run.choices;
  const { act, reached, time } = leadTime(model);
  const lines = linesOf(model);
  const told: string[] = [];
  if (act === 1) {
    told.push(t(`diffusion.lead.caption.${seeds}`));
    told.push(t(`diffusion.lead.caption.${scenario.g > 0 ? "growth" : "nogrowth"}`));
  } else if (lines === "unshared") {
    told.push(t("diffusion.lead.caption.unshared"));
  } else if (act === 2) {
    told.push(t(`diffusion.lead.caption.${lines === "none" ? "unlinked" : "lines"}`));
  } else {
    const together = lines === "none" ? "borders" : "together";
    const word = singleAct ? together : "areas";
    told.push(t(`diffusion.lead.caption.${word}`, { reached, n: model.units.length }));
  }
  if (time >= scenario.tEnd) told.push(...atTheEnd(model, app));
  const few = fewArrivals(model, act, app);
  if (few !== null) told.push(few);
  const pole = model.poles[model.pole] === undefined ? null : model.poleName(model.pole);
  if (pole !== null) told.push(t("diffusion.lead.caption.single", { pole }));
  return told;
}

function atTheEnd(model: DiffusionModel, app: AppContext): string[] {
  const { locale } = app;
  const { result, query } = model;
  if (!result || !query) return [];
  const { order, time } = result.arrival;
  const unreached = order.filter((unit) => time[unit] === null);
  if (unreached.length > 0) {
    const names = namesOf(
      unreached.map((unit) => model.units[unit] ?? ""),
      model,
      app,
    );
    const q = share(query.scenario.q, locale);
    return [locale.t("diffusion.lead.caption.unreached", { q, names })];
  }
  const last = order.at(-1) ?? -1;
  const onAxis = query.graph.line.some(({ i, j }) => i === last || j === last);
  return [
    locale.t(`diffusion.lead.caption.${onAxis ? "last" : "lastoff"}`, {
      name: model.name(last),
      time: locale.number(time[last] ?? NaN, 1),
    }),
  ];
}

/** A share as a percentage, with a decimal only where it has one. */
export function share(value: number, locale: AppContext["locale"]): string {
  const hundredths = Math.round(value * 1000) / 10;
  return locale.number(hundredths, Number.isInteger(hundredths) ? 0 : 1);
}

/** Said of an act that too few are reached in; null of any other. */
export function fewArrivals(
  model: DiffusionModel,
  act: number,
  { locale: { t } }: AppContext,
): string | null {
  const found = model.result?.diagnostics.find(
    ({ code, params }) => code === "few-arrivals" && params["act"] === act,
  );
  if (!found) return null;
  const n = Number(found.params["count"]);
  return n === 0 ? t("diffusion.lead.caption.nobody") : t("diffusion.lead.caption.few", { n });
}

/** Units by name: each, or the first and how many; the list of the acts has all of them. */
function namesOf(units: readonly string[], model: DiffusionModel, app: AppContext): string {
  const { t, list } = app.locale;
  const n = units.length;
  if (n === model.units.length) return t("diffusion.lead.names.all", { n });
  const names = units.map((unit) => unitName(unit, app));
  return n > NAMES
    ? t("diffusion.lead.names.many", { names: list(names.slice(0, NAMES_OF_MANY)), n })
    : list(names);
}

/** What the engine notes of the whole run. */
export function runNotes(model: DiffusionModel, app: AppContext): string[] {
  const { locale } = app;
  const words: Readonly<Record<string, MessageKey>> = {
    "no-emitter": "diffusion.lead.caption.silent",
    "no-signal": "diffusion.lead.caption.nosignal",
    "at-ceiling": "diffusion.lead.caption.ceiling",
  };
  return (model.result?.diagnostics ?? []).flatMap(({ code, params }) => {
    const key = words[code];
    if (!key) return [];
    const names = namesOf(String(params["units"] ?? "").split(" "), model, app);
    const ceiling = locale.number(model.query?.scenario.ceiling ?? NaN, 0);
    return [locale.t(key, { names, ceiling })];
  });
}
