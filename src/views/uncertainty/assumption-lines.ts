import type { MessageKey } from "../../i18n/message";
import type { Assumptions } from "../../model/catalog";
import type { UncertaintyResult } from "../../model/uncertainty";
import type { AppContext } from "../context";
import { unitName } from "../measure-view.svelte";

const STEPS = ["treat", "normalise", "aggregate"] as const;

/** The declared alternatives in words, a line each. */
export function assumptionLines(assumptions: Assumptions, { locale }: AppContext): string[] {
  const { t, number, list } = locale;
  const steps = STEPS.map((step) => {
    // A test holds that every method declared has its word.
    const named = assumptions[step].map(({ method }) =>
      t(`uncertainty.method.${step}.${method}` as MessageKey),
    );
    return t("uncertainty.assume.step", {
      step: t(`uncertainty.step.${step}`),
      methods: list([...new Set(named)]),
    });
  });
  return [
    t("uncertainty.assume.weights", { share: number(100 * assumptions.weightChange, 0) }),
    ...steps,
    ...(assumptions.leaveOneOut ? [t("uncertainty.assume.leave")] : []),
  ];
}

/** What the draws had to leave out. */
export function leftOutLines(
  { refused, diagnostics }: UncertaintyResult,
  app: AppContext,
): string[] {
  const { t, number, list } = app.locale;
  const told = diagnostics.flatMap(({ code, params }) => {
    if (code === "draws-unestimated") {
      return [t("uncertainty.diag.unestimated", { n: number(Number(params["draws"]), 0) })];
    }
    if (code !== "draws-unscored") return [];
    const units = String(params["units"])
      .split(" ")
      .map((unit) => unitName(unit, app));
    return [t("uncertainty.diag.unscored", { units: list(units) })];
  });
  return refused.length > 0
    ? [t("uncertainty.refused", { n: number(refused.length, 0) }), ...told]
    : told;
}
