import type { MessageKey } from "../../i18n/message";
import { unitName } from "../measure-view.svelte";
import type { AppContext } from "../context";
import type { DiffusionModel } from "./diffusion-model.svelte";

const LOST = new Set(["engine-lost", "engine-timeout", "engine-unavailable", "engine-closed"]);
/** Significant digits: enough to find the figure again. */
const DIGITS = 4;

/** Why the scenario that was asked for could not be run and what would help; null when nothing failed. */
export function runFailure(model: DiffusionModel, app: AppContext): string | null {
  const { failure, query } = model.run;
  if (!failure) return null;
  const { t, list, messages } = app.locale;
  const blank = (query?.graph.units ?? []).filter((_, k) => Number.isNaN(query?.start[k]));
  if (failure.code === "diffusion-start" && blank.length > 0) {
    return t("diffusion.failure.blank", { names: list(blank.map((unit) => unitName(unit, app))) });
  }
  const message = String(failure.params["message"] ?? failure.code);
  const key = `diffusion.failure.${LOST.has(failure.code) ? "engine" : failure.code}`;
  if (!(key in messages)) return t("diffusion.failure.other", { value: message });
  const symbol = /^\w+/.exec(message)?.[0] ?? "";
  const name = `diffusion.param.${symbol}`;
  return t(key as MessageKey, {
    name: name in messages ? t(name as MessageKey) : symbol,
    // The engine shows the value last.
    value: shown(message.slice(message.lastIndexOf(": ") + 1).trim()),
  });
}

/** Figures as the engine gives them, without the digits of the machine. */
function shown(value: string): string {
  return value
    .replace(/-?\d+\.\d{5,}(?:e-?\d+)?/g, (figure) => String(+Number(figure).toPrecision(DIGITS)))
    .replace(/-(?=\d)/g, "\u2212");
}
