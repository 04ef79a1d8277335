import { groupName } from "../../catalog/member-groups";
import { measureOf } from "../../catalog/measures";
import type { Fact } from "../../model/catalog";
import type { AppContext } from "../context";
import { unitName } from "../measure-view.svelte";

/** The measure that a correlation or a spread speaks of: "sub:x" names a sub-index, else a column. */
export const factMeasure = (name: string): string => name.replace(/^sub:/, "");

/** Decimals of a published figure: one more would be within its rounding. */
export const factDigits = (half: number): number => Math.max(0, Math.round(-Math.log10(2 * half)));

export function factLabel(fact: Fact, app: AppContext): string {
  const { t, text } = app.locale;
  switch (fact.kind) {
    case "mean":
      return t("method.fact.mean");
    case "score":
      return t("method.fact.score", { name: unitName(fact.unit, app) });
    case "order":
      return t("method.fact.order", { n: fact.units.length });
    case "sum":
    case "share":
      return t(`method.fact.${fact.kind}`, { group: text(groupName(fact.group)) });
    case "pearson":
      return t("method.fact.pearson", { other: text(measureOf(factMeasure(fact.with)).title) });
    case "sd":
      return t("method.fact.sd", { other: text(measureOf(factMeasure(fact.of)).title) });
    case "comparison":
      return t("method.fact.comparison");
  }
}

/** The figure as published, without its rounding; a worded fact is empty until the notes are here. */
export function factFigure(fact: Fact, app: AppContext): string {
  const { number, text, notes } = app.locale;
  if (fact.kind === "order") return fact.units.map((unit) => unitName(unit, app)).join(" > ");
  if (fact.kind === "comparison") return notes ? text(fact.text) : "";
  return number(fact.value, factDigits(fact.half)) + (fact.kind === "share" ? "%" : "");
}

/** "± 0.05": half the rounding unit; empty for an order or a worded fact. */
export function factRounding(fact: Fact, app: AppContext): string {
  if (fact.kind === "order" || fact.kind === "comparison") return "";
  return `± ${app.locale.number(fact.half, factDigits(fact.half) + 1)}`;
}
