import type { RunState } from "../../state/run.svelte";
import type { Uncertainty } from "../../state/uncertainty.svelte";
import type { AppContext } from "../context";
import { failureText as indexFailure } from "../lab/failure-text";

const LOST = new Set(["engine-lost", "engine-timeout", "engine-unavailable", "engine-closed"]);

/** Why there is no answer, in one line: where the index itself cannot be had, as the lab says it. */
export function failureText(
  { failure: code, reason: message }: Pick<RunState, "failure" | "reason">,
  app: AppContext,
): string {
  const { t, messages } = app.locale;
  if (LOST.has(code)) return t("uncertainty.failed.lost");
  if (code === "all-zero") return t("uncertainty.failed.weights");
  if (`lab.failure.${code}` in messages) return indexFailure({ code, params: { message } }, app);
  return t("uncertainty.failed", { message });
}

/** How far a run is: "250 / 1,000". */
export function progressText(
  { done, of }: Pick<RunState, "done" | "of">,
  { locale }: AppContext,
): string {
  if (of === 0) return "";
  return locale.t("uncertainty.progress", {
    done: locale.number(done, 0),
    of: locale.number(of, 0),
  });
}

/** What the figures on screen come from: all the draws, or those made so far. */
export function resultText({ intervals, seed }: Uncertainty, { locale }: AppContext): string {
  const { result, status } = intervals;
  if (!result) return "";
  const done = locale.number(result.done, 0);
  if (status === "done") return locale.t("uncertainty.done", { n: done, seed });
  return locale.t("uncertainty.partial", { done });
}
