import { published } from "../../catalog/catalog";
import type { CsvCell } from "../../formats/table-csv";
import type { AppContext } from "../context";
import { unitName } from "../measure-view.svelte";
import type { ShownColumn, TableModel } from "./table-model.svelte";

/**
 * Decimals of a score. An estimate may stand a millionth inside the rounding interval of a published
 * figure; with fewer decimals it would round to its neighbour.
 */
const PLACES = 6;
const PUBLISHED = new Map(
  published.facts.flatMap((fact) => (fact.kind === "score" ? [[fact.unit, fact.value]] : [])),
);

/** The table as cells: a head, then the provinces in the order of the rows. */
export function tableSheet(
  model: Pick<TableModel, "columns" | "order">,
  app: AppContext,
): CsvCell[][] {
  const head = ["adcode", "name", ...model.columns.map((column) => columnHead(column, app))];
  const rows = model.order.map((unit) => [
    unit,
    unitName(unit, app),
    ...model.columns.map((column) => figure(unit, column)),
  ]);
  return [head, ...rows];
}

/** Code, title, unit and kind, and of an estimate or an index of the reader's own what it is not. */
function columnHead({ view }: ShownColumn, { atlas, locale }: AppContext): string {
  const { t, text } = locale;
  const { measure, kind } = view;
  const own = atlas.custom && measure.family !== "indicator";
  const others = [...PUBLISHED.keys()].filter((unit) => view.kindAt(unit) !== kind);
  return [
    measure.code,
    text(measure.title),
    measure.unit ? text(measure.unit) : t("table.points"),
    [kind, ...others.map((unit) => `${unit} ${view.kindAt(unit)}`)].join("; "),
    ...(kind === "estimated" ? [t("table.estimate.line")] : []),
    ...(own ? [t("lab.custom")] : []),
  ].join(" | ");
}

function figure(unit: string, { view }: ShownColumn): number {
  if (view.kindAt(unit) === "published") return PUBLISHED.get(unit) ?? NaN;
  const value = view.reading?.value(unit) ?? NaN;
  return view.measure.family === "indicator" ? value : Number(value.toFixed(PLACES));
}
