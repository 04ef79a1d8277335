import { baseline } from "../../catalog/catalog";
import { mean } from "../../map/reading";
import type { AppContext } from "../context";
import { unitName } from "../measure-view.svelte";
import { rankDifference, signed } from "./rank-difference";
import type { RankModel } from "./rank-model.svelte";

/** One sentence that the ranking says: of the province pinned last, or of the widest gaps. */
export function rankHeadline(model: RankModel, app: AppContext): string {
  const { t, text, list } = app.locale;
  const { view, other, last, order, otherName } = model;
  const measure = text(view.measure.title);
  const rankOf = (unit: string): number => view.reading?.rank(unit) ?? NaN;
  const otherOf = (unit: string): number => other.reading?.rank(unit) ?? NaN;

  if (last !== null && !Number.isNaN(rankOf(last) + otherOf(last))) {
    const [rank, beside] = [rankOf(last), otherOf(last)];
    const { spoken } = rankDifference(rank, beside, otherName, app);
    const name = unitName(last, app);
    return t("rank.heading.pinned", { name, measure, rank, other: spoken });
  }
  const gaps = order.map((unit) => otherOf(unit) - rankOf(unit));
  const known = gaps.filter((gap) => !Number.isNaN(gap));
  const [behind, ahead] = [Math.min(0, ...known), Math.max(0, ...known)];
  // Where many tie, as in a count of schools, a gap says little.
  if (view.kind === "source" || ahead === 0 || behind === 0) return t("rank.heading", { measure });
  const withGap = (gap: number): string =>
    list(order.filter((_, i) => gaps[i] === gap).map((unit) => unitName(unit, app)));
  return t("rank.heading.gap", {
    measure,
    other: otherName,
    a: withGap(ahead),
    ahead,
    b: withGap(behind),
    behind: -behind,
  });
}

/** Of the domains of the index, which stands most above the national mean and which least, or that all lie on one side of it; empty for other measures. */
export function reasonText(unit: string, { view }: RankModel, app: AppContext): string {
  if (view.measure.family !== "index") return "";
  const { result } = app.atlas;
  const { t, text, number } = app.locale;
  const domains = (result?.domains ?? [])
    .map(({ id, values }) => ({
      name: baseline.domains.find((domain) => domain.id === id)?.name,
      gap: (values[result?.units.indexOf(unit) ?? -1] ?? NaN) - mean(values),
    }))
    .filter(({ gap }) => !Number.isNaN(gap))
    .sort((a, b) => b.gap - a.gap);
  const [best, worst] = [domains[0], domains.at(-1)];
  if (!best?.name || !worst?.name || best === worst) return "";
  const side = best.gap < 0 ? "below" : worst.gap > 0 ? "above" : "both";
  return t(`rank.reason.${side}`, {
    best: text(best.name),
    above: signed(best.gap, number(best.gap, 1)),
    worst: text(worst.name),
    below: signed(worst.gap, number(worst.gap, 1)),
  });
}
