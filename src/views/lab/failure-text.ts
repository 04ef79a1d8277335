import type { MessageKey } from "../../i18n/message";
import type { Diagnostic } from "../../model/diagnostic";
import { ownDataHere } from "../../state/own-data.svelte";
import type { AppContext } from "../context";
import { indicatorName } from "../indicator-name";

/** What the engine writes before the reason: "column CODE", "COMPONENT", or "COMPONENT, CODE". */
const SUBJECT = /^(?:column |[\w-]+, )?([\w-]+)(?::| needs)/;
const LOST = new Set(["engine-lost", "engine-timeout", "engine-unavailable", "engine-closed"]);
/** Significant digits: enough to find the figure again. */
const DIGITS = 4;

/** Why the index that was asked for could not be computed and what would help, in one line. */
export function failureText({ code, params }: Diagnostic, app: AppContext): string {
  const { t, messages } = app.locale;
  const message = String(params["message"] ?? code);
  const key = `lab.failure.${LOST.has(code) ? "engine" : code}`;
  if (!(key in messages)) return t("lab.failure.other", { message });
  const subject = SUBJECT.exec(message)?.[1] ?? "";
  return t(key as MessageKey, {
    name: indicatorName(subject, ownDataHere(), app),
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
