import { units } from "../../catalog/catalog";
import type { FigureKind } from "../../model/kind";
import type { AppContext } from "../context";
import { kindsThere } from "../kinds-there";
import { unitName } from "../measure-view.svelte";
import { missingIndicators } from "../missing-indicators";
import type { RankModel } from "./rank-model.svelte";

/** What stands under the ranking, as far as it concerns what is shown. */
export function rankNotes(model: RankModel, app: AppContext): string[] {
  const { t, text } = app.locale;
  const { view } = model;
  const coverage = units.flatMap(({ id }) => {
    const n = missingIndicators(id, view.measure, app.atlas.result);
    if (n === 0) return [];
    const parts = t("table.coverage.part", { column: text(view.measure.title), n });
    return [t("table.coverage.note", { name: unitName(id, app), parts })];
  });
  return [
    ...(view.kind === "estimated"
      ? [t("table.estimate.note", { line: t("table.estimate.line"), seal: t("seal.published") })]
      : []),
    ...coverage,
    t("table.nodata.note"),
  ];
}

/** How the ranked list is to be read. */
export function differenceNote({ view, otherName }: RankModel, app: AppContext): string {
  const mean = view.printMean(view.mean.value);
  return app.locale.t("rank.note.difference", { other: otherName, mean });
}

/** The kinds of figures on screen, in the order of their standing. */
export function kindsShown({ view, pins }: RankModel, app: AppContext): FigureKind[] {
  const shown = new Set<FigureKind>([view.kind, "source"]);
  if (view.mean.kind === "published" || pins.length > 0) shown.add("published");
  if (pins.length > 0) for (const kind of kindsThere(app)) shown.add(kind);
  const kinds: FigureKind[] = ["published", "computed", "estimated", "source"];
  return kinds.filter((kind) => shown.has(kind));
}
