import type { UncertainFigures, UncertaintyResult } from "../../model/uncertainty";
import type { AppContext } from "../context";
import { figuresOf, intervalText } from "./interval-text";

export interface SureText {
  readonly kind: "computed" | "estimated";
  readonly text: string;
}

/** What the draws say of a province's rank and score: estimated where there is an estimate, and computed. */
export function sureLines(
  unit: string,
  result: UncertaintyResult | null,
  app: AppContext,
): SureText[] {
  if (!result) return [];
  const place = result.units.indexOf(unit);
  return (["estimated", "computed"] as const).flatMap((kind) => {
    const figures = figuresOf(result, kind);
    const rank = figures && partText("rank", figures.ranks, place, app);
    const score = figures && partText("score", figures.scores, place, app);
    if (!rank || !score) return [];
    const parts = app.locale.list([rank, score]);
    return [{ kind, text: app.locale.t(`uncertainty.sure.${kind}`, { parts }) }];
  });
}

function partText(
  part: "rank" | "score",
  spread: UncertainFigures["ranks"],
  place: number,
  app: AppContext,
): string | null {
  const { t, number } = app.locale;
  const digits = part === "rank" ? 0 : 1;
  const range = intervalText(spread, place, digits, app);
  if (!range) return null;
  if (!range.imposed) return t(`uncertainty.sure.${part}`, { figure: range.short });
  const figure = number(spread.median[place] ?? NaN, digits);
  return t("uncertainty.sure.fixed", { figure: t(`uncertainty.sure.${part}`, { figure }) });
}
