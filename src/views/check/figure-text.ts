import { groupings, units } from "../../catalog/catalog";
import { groupName } from "../../catalog/member-groups";
import { measureOf } from "../../catalog/measures";
import type { Fact } from "../../model/catalog";
import type { ReconciledFigure } from "../../model/reconciliation";
import type { AppContext } from "../context";
import { unitName } from "../measure-view.svelte";
import { factDigits } from "../method/fact-text";

const UNITS = new Set(units.map(({ id }) => id));
const GROUPS = new Set(
  [...groupings.poles, ...groupings.partitions.flatMap(({ groups }) => groups)].map(({ id }) => id),
);

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
