import { measures } from "../../catalog/measures";
import type { MessageKey } from "../../i18n/message";
import type { Diagnostic } from "../../model/diagnostic";
import type { AppContext } from "../context";

/** What the engine writes before the reason: "column CODE", "COMPONENT", or "COMPONENT, CODE". */
const SUBJECT = /^(?:column |[\w-]+, )?([\w-]+)(?::| needs)/;
const LOST = new Set(["engine-lost", "engine-timeout", "engine-unavailable", "engine-closed"]);
/** Significant digits: enough to find the figure again. */
const DIGITS = 4;

/** Why the index that was asked for could not be computed and what would help, in one line. */
export function failureText({ code, params }: Diagnostic, { locale }: AppContext): string {
  const { t, text, messages } = locale;
  const message = String(params["message"] ?? code);
  const key = `lab.failure.${LOST.has(code) ? "engine" : code}`;
  if (!(key in messages)) return t("lab.failure.other", { message });
  const subject = SUBJECT.exec(message)?.[1] ?? "";
  const measure = measures.find((known) => known.code === subject);
  return t(key as MessageKey, {
    name: measure ? text(measure.title) : subject,
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
