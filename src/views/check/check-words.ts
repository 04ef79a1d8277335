import { groupings, published, units } from "../../catalog/catalog";
import { groupName } from "../../catalog/member-groups";
import { measureOf } from "../../catalog/measures";
import type { Fact } from "../../model/catalog";
import type { ReconciledFigure } from "../../model/reconciliation";
import type { AppContext } from "../context";
import { factDigits, factFigure, factLabel, factMeasure } from "../method/fact-text";
import { unitName } from "../measure-view.svelte";
import { GDP, type CheckModel, type CheckRow } from "./check-model.svelte";

const UNITS = new Set(units.map(({ id }) => id));
const GROUPS = new Set(
  [...groupings.poles, ...groupings.partitions.flatMap(({ groups }) => groups)].map(({ id }) => id),
);

/** A gap in per cent, with its sign. */
export function gapText(gap: number, app: AppContext): string {
  const digits = Math.abs(gap) < 1 ? 1 : 0;
  const text = app.locale.number(gap, digits);
  return `${gap > 0 ? "+" : ""}${text}%`;
}

/**
 * Our figure as printed: in the decimals of the published one, or one more where the two would look the
 * same and are not, or would look different and are.
 */
export function figureText(fact: Fact, own: ReconciledFigure, app: AppContext): string {
  if (!("half" in fact)) return partsText(fact, own, app);
  const { number } = app.locale;
  const digits = factDigits(fact.half);
  const same = number(own.value, digits) === number(fact.value, digits);
  const meant = own.verdict === "reproduced" || own.verdict === "imposed";
  const more = own.verdict !== "not-comparable" && same !== meant ? 1 : 0;
  return number(own.value, digits + more) + (fact.kind === "share" ? "%" : "");
}

/** The figures of an order: names alone where they are units in their ranks. */
function partsText(fact: Fact, { parts }: ReconciledFigure, app: AppContext): string {
  if (fact.kind === "order") return parts.map(({ id }) => unitName(id, app)).join(" > ");
  return app.locale.list(
    parts.map(({ id, value }) => `${partName(id, app)} ${app.locale.number(value, 1)}`),
  );
}

function partName(id: string, app: AppContext): string {
  if (UNITS.has(id)) return unitName(id, app);
  return app.locale.text(GROUPS.has(id) ? groupName(id) : measureOf(id).title);
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
