import { published } from "../../catalog/catalog";
import { GDP } from "../../catalog/gdp";
import { measureOf } from "../../catalog/measures";
import type { Fact } from "../../model/catalog";
import type { AppContext } from "../context";
import { factFigure, factLabel, factMeasure } from "../method/fact-text";
import type { CheckModel, CheckRow } from "./check-model.svelte";

/** A gap in per cent, with its sign. */
export function gapText(gap: number, app: AppContext): string {
  const digits = Math.abs(gap) < 1 ? 1 : 0;
  const text = app.locale.number(gap, digits);
  return `${gap > 0 ? "+" : ""}${text}%`;
}

/** A fact's name, short where a table has no room for the whole. */
export function checkLabel(fact: Fact, app: AppContext): string {
  if (fact.kind !== "pearson") return factLabel(fact, app);
  const other =
    fact.with === GDP ? "GDP" : app.locale.text(measureOf(factMeasure(fact.with)).title);
  return app.locale.t("check.pearson", { other });
}

export function nameOfFact(id: string, app: AppContext): string {
  const fact = published.facts.find((one) => one.id === id);
  return fact ? factLabel(fact, app) : id;
}

/** A fact with what it says: "华东合计 445.4". */
export function factWords(id: string, app: AppContext): string {
  const fact = published.facts.find((one) => one.id === id);
  if (!fact) return id;
  const figure = factFigure(fact, app);
  return app.locale.lang === "en"
    ? `${factLabel(fact, app)}: ${figure}`
    : `${factLabel(fact, app)} ${figure}`;
}

/** The estimate farthest from a figure that is not imposed, in per cent. */
export function widestGap(rows: readonly CheckRow[]): { fact: Fact; gap: number } | null {
  const gaps = rows.flatMap(({ fact, own }) => {
    const estimate = own?.estimated;
    if (!estimate || estimate.verdict !== "differs" || !("half" in fact)) return [];
    return [{ fact, gap: 100 * (estimate.value / fact.value - 1) }];
  });
  return gaps.sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap))[0] ?? null;
}

export function checkHeadline({ rows, contradiction }: CheckModel, app: AppContext): string {
  const { t, number } = app.locale;
  if (contradiction) return t("check.headline.contradiction", { n: contradiction.length });
  if (rows.every(({ own }) => own === null)) return t("check.headline.waiting");
  const widest = widestGap(rows);
  if (!widest) return t("check.headline.none");
  return t(widest.gap > 0 ? "check.headline.above" : "check.headline.below", {
    fact: factLabel(widest.fact, app),
    n: number(Math.abs(widest.gap), 0),
  });
}

const COUNTED = ["imposed", "reproduced", "agrees", "close", "differs", "not-comparable"] as const;

/** How often each verdict falls on one kind of figures. */
export function countText(
  rows: readonly CheckRow[],
  kind: "computed" | "estimated",
  app: AppContext,
): string {
  const verdicts = rows.map(({ own }) => own?.[kind]?.verdict);
  const counts = COUNTED.map((verdict) => ({
    verdict,
    n: verdicts.filter((one) => one === verdict).length,
  })).filter(({ n }) => n > 0);
  return app.locale.list(
    counts.map(({ verdict, n }) => `${app.locale.t(`check.verdict.${verdict}`)} ${String(n)}`),
  );
}
