import { units } from "../../catalog/catalog";
import type { AppContext } from "../context";
import { unitName } from "../measure-view.svelte";
import { missingIndicators } from "../missing-indicators";
import type { TableModel } from "./table-model.svelte";

/** What stands under the table, as far as it concerns what the table shows. */
export function tableNotes(model: TableModel, app: AppContext): string[] {
  const { t } = app.locale;
  const estimated = model.columns.some(({ view }) => view.kind === "estimated");
  const blank = model.rows.some(({ cells }) => cells?.some(({ text }) => text === "–"));
  return [
    ...(estimated
      ? [t("table.estimate.note", { line: t("table.estimate.line"), seal: t("seal.published") })]
      : []),
    ...coverageNotes(model, app),
    ...(blank ? [t("table.blank.note")] : []),
    t("table.nodata.note"),
  ];
}

/** One line for each unit that lacks indicators of the scores shown. */
function coverageNotes(model: TableModel, app: AppContext): string[] {
  const { t, text, list } = app.locale;
  const scores = [...new Set(model.columns.map(({ view }) => view.measure))];
  return units.flatMap(({ id }) => {
    const parts = scores.flatMap((measure) => {
      const n = missingIndicators(id, measure, app.atlas.result);
      return n > 0 ? [t("table.coverage.part", { column: text(measure.title), n })] : [];
    });
    const name = unitName(id, app);
    return parts.length > 0 ? [t("table.coverage.note", { name, parts: list(parts) })] : [];
  });
}
