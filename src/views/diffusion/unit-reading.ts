import type { AppContext } from "../context";
import type { DiffusionModel } from "./diffusion-model.svelte";

/** A share of the mixture of what has come to a unit. */
export interface MixPart {
  readonly pole: string;
  readonly name: string;
  /** 0 to 1, and as printed. */
  readonly share: number;
  readonly text: string;
}

/** A unit that another has taken over signal from, along an axis or over their border. */
export interface LinkPart {
  readonly name: string;
  readonly share: string;
  readonly by: "line" | "area" | "both";
}

/** The mixture in the order of the poles; none where nothing has come. */
export function mixParts(
  unit: number,
  model: DiffusionModel,
  app: AppContext,
  frame?: number,
): MixPart[] {
  const mix = model.mix(unit, frame) ?? [];
  return mix.map((share, k) => ({
    pole: model.poles[k] ?? "",
    name: model.poleName(k),
    share,
    text: `${app.locale.number(100 * share, 0)}%`,
  }));
}

export function arrivalText(unit: number, model: DiffusionModel, { locale }: AppContext): string {
  const arrival = model.arrival(unit);
  return arrival === null
    ? locale.t("diffusion.map.never")
    : locale.t("diffusion.map.arrival", { time: locale.number(arrival, 1) });
}

/** What a reader of the list hears: of the whole run, since it must not change while time runs. */
export function unitSentence(unit: number, model: DiffusionModel, app: AppContext): string {
  const { t, list } = app.locale;
  const last = (model.result?.times.length ?? 1) - 1;
  const parts = mixParts(unit, model, app, last)
    .filter(({ share }) => share >= 0.005)
    .map(({ name, text }) => `${name} ${text}`);
  return t("diffusion.map.option", {
    name: model.name(unit),
    arrival: arrivalText(unit, model, app),
    mix: parts.length > 0 ? list(parts) : t("diffusion.map.nothing"),
  });
}

/** The strongest three that a unit took signal over from by the end, as shares of all it took over. */
export function strongestLinks(unit: number, model: DiffusionModel, app: AppContext): LinkPart[] {
  const { result } = model;
  if (!result) return [];
  const n = result.units.length;
  const { byLine, byArea } = result.inflows;
  const links = result.units.map((_, j) => {
    const [line, area] = [byLine[unit * n + j] ?? 0, byArea[unit * n + j] ?? 0];
    return { j, line, area, both: line + area };
  });
  const all = links.reduce((sum, { both }) => sum + both, 0);
  return links
    .filter(({ both }) => both > 0)
    .sort((a, b) => b.both - a.both || a.j - b.j)
    .slice(0, 3)
    .map(({ j, line, area, both }) => ({
      name: model.name(j),
      share: `${app.locale.number((100 * both) / all, 0)}%`,
      by: area === 0 ? "line" : line === 0 ? "area" : "both",
    }));
}
