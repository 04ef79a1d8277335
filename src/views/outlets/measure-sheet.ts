import type { CsvCell } from "../../formats/table-csv";
import { ranking } from "../../map/reading";
import type { Params } from "../../model/params";
import { ParamsState } from "../../state/params.svelte";
import { vocabulary } from "../../state/vocabulary";
import type { AppContext } from "../context";
import { MeasureView } from "../measure-view.svelte";
import { TableModel } from "../table/table-model.svelte";
import { tableSheet } from "../table/table-sheet";

/** Measures of all provinces in the order of the last one: of each the value, its rank and its kind. */
export function measureSheet(
  measures: readonly Pick<Params, "ind" | "kind">[],
  app: AppContext,
): CsvCell[][] {
  const columns = measures.map(({ ind, kind }, i) => ({
    ...{ id: `${ind}-${String(i)}`, ind, kind, leads: i === 0 },
    view: new MeasureView(app, { ind, kind }),
  }));
  const reading = columns.at(-1)?.view.reading;
  const ranked = reading ? ranking(reading) : [];
  const order = [...ranked, ...(reading?.units ?? []).filter((unit) => !ranked.includes(unit))];
  const [head = [], ...rows] = tableSheet({ columns, order }, app);
  const { t } = app.locale;
  return [
    [
      ...head.slice(0, 2),
      ...columns.flatMap(({ view }, i) => [
        head[i + 2] ?? "",
        `${view.measure.code} | ${t("table.rank")}`,
        `${view.measure.code} | ${t("kinds.title")}`,
      ]),
    ],
    ...rows.map((row) => {
      const unit = String(row[0]);
      return [
        ...row.slice(0, 2),
        ...columns.flatMap(({ view }, i) => {
          const value = row[i + 2] ?? NaN;
          const kind = Number.isNaN(value) ? "" : view.kindAt(unit);
          return [value, view.reading?.rank(unit) ?? NaN, kind];
        }),
      ];
    }),
  ];
}

/** All scores of the provinces, in the order of the index. */
export function scoreSheet(app: AppContext): CsvCell[][] {
  const params = new ParamsState(app.locale.lang, vocabulary);
  params.current = { ...app.params.current, cols: "scores", sort: "-index" };
  const beside = { ...app, params };
  return tableSheet(new TableModel(beside), beside);
}
