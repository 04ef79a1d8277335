import { baseline } from "../../catalog/catalog";
import type { FigureKind } from "../../model/kind";
import type { ColumnSet } from "../../model/params";
import type { AppContext } from "../context";
import type { TableModel } from "./table-model.svelte";

export function setName(set: ColumnSet, { locale: { t, text } }: AppContext): string {
  if (set === "scores") return t("table.columns.scores");
  const domain = baseline.domains.find(({ id }) => id === set);
  return domain ? text(domain.name) : t("domain.control");
}

/** What the rows can be sorted by, for the select that narrow screens have in place of the heads. */
export function sortOptions({ nameHead, heads }: TableModel, { locale: { t } }: AppContext) {
  const option = ({ id, title }: { id: string; title: string }) => ({ value: id, text: title });
  return [{ label: t("table.sort.label"), options: [...heads, nameHead].map(option) }];
}

/** The kinds of figures on screen, in the order of their standing. */
export function sealsShown({ columns }: TableModel): FigureKind[] {
  const shown = new Set(columns.map(({ view }) => view.kind));
  const kinds: FigureKind[] = ["published", "computed", "estimated", "source"];
  // What is published stands among the estimates.
  return kinds.filter((kind) => shown.has(kind === "published" ? "estimated" : kind));
}
