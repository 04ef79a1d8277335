import { indicators, units as catalogUnits } from "../../catalog/catalog";
import { MOST_SELECTED } from "../../formats/params";
import type { TableCellMark, TableHeadMark, TableRowMark } from "../../model/table-mark";
import type { AppContext } from "../context";
import { kindHere, kindsThere } from "../kinds-there";
import { MeasureView, unitName } from "../measure-view.svelte";
import { missingIndicators } from "../missing-indicators";
import { parseSort, tableColumns, type TableColumn } from "./table-columns";
import { orderByName, orderByValue } from "./table-order";

const INDEXED = catalogUnits.filter(({ indexed }) => indexed).map(({ id }) => id);
const OTHERS = catalogUnits.filter(({ indexed }) => !indexed).map(({ id }) => id);
const YEARS = new Map(indicators.map(({ code, year }) => [code, year]));

export interface ShownColumn extends TableColumn {
  readonly view: MeasureView;
}

/** What the table shows, each part derived from the choices and the figures. */
export class TableModel {
  readonly #app: AppContext;

  constructor(app: AppContext) {
    this.#app = app;
  }

  readonly #sort = $derived.by(() => parseSort(this.#app.params.current.sort));

  readonly #kind = $derived.by(() => kindHere(this.#app));

  readonly columns: readonly ShownColumn[] = $derived.by(() => {
    const { cols } = this.#app.params.current;
    const kinds = kindsThere(this.#app);
    return tableColumns(cols, this.#kind, this.#sort.code, kinds).map((column) => ({
      ...column,
      view: new MeasureView(this.#app, column),
    }));
  });

  /** Id of the column that the rows are sorted by: a column's, or `name`. */
  readonly sortedId: string = $derived.by(() => {
    const { code } = this.#sort;
    return code === "index" ? `index-${this.#kind}` : code;
  });

  /** The column that is ranked: the one sorted by, or the index where that is the name. */
  readonly ranked: ShownColumn | null = $derived.by(() => {
    const id = this.sortedId === "name" ? `index-${this.#kind}` : this.sortedId;
    return this.columns.find((column) => column.id === id) ?? null;
  });

  /** Units with an index in the order of the rows. */
  readonly order: readonly string[] = $derived.by(() => {
    const { code, descending } = this.#sort;
    if (code === "name") {
      const { lang } = this.#app.locale;
      return orderByName(INDEXED, (unit) => spelling(unit, this.#app), descending, lang);
    }
    const reading = this.ranked?.view.reading;
    return orderByValue(INDEXED, (unit) => reading?.value(unit) ?? NaN, descending);
  });

  /** How the indicators shown stand: all here, on their way, or not to be had. */
  readonly state: "here" | "waiting" | "failed" = $derived.by(() => {
    const { panel, troubles } = this.#app.atlas;
    if (panel || this.columns.every(({ view }) => view.kind !== "source")) return "here";
    return troubles.includes("panel") ? "failed" : "waiting";
  });

  readonly #absence = $derived.by(() =>
    this.#app.locale.t(this.state === "failed" ? "table.failed" : "loading"),
  );

  readonly heads: readonly TableHeadMark[] = $derived.by(() =>
    this.columns.map((column) => {
      const { measure, kind } = column.view;
      const { t, text } = this.#app.locale;
      const year = YEARS.get(measure.code);
      const notes = [
        ...(measure.unit ? [text(measure.unit)] : []),
        ...(year ? [year.replace("-", "\u2013")] : []),
        ...(measure.proxy ? [t("measure.proxy")] : []),
      ];
      return {
        ...this.#head(column.id, this.title(column)),
        notes: kind === "source" && this.state !== "here" ? [this.#absence] : notes,
        seal: column.view.seal(kind),
        kind: t(`kind.${kind}`),
        leads: column.leads,
      };
    }),
  );

  readonly nameHead: TableHeadMark = $derived.by(() =>
    this.#head("name", this.#app.locale.t("table.unit")),
  );

  readonly rows: readonly TableRowMark[] = $derived.by(() => {
    const { select } = this.#app.params.current;
    const { t } = this.#app.locale;
    return [...this.order, ...OTHERS].map((unit) => {
      const name = unitName(unit, this.#app);
      const selected = select.includes(unit);
      const scored = !OTHERS.includes(unit);
      return {
        unit,
        name,
        selected,
        open: selected || select.length < MOST_SELECTED,
        selectLabel: t("table.select", { name }),
        rank: scored ? this.#rank(unit) : this.#sign(t("map.nodata")),
        cells: scored ? this.columns.map((column) => this.#cell(unit, column)) : null,
      };
    });
  });

  readonly caption: string = $derived.by(() => {
    const direction = this.#sort.descending ? "descending" : "ascending";
    const by = this.sortedId === "name" ? "table.caption.name" : "table.caption";
    const column = this.ranked ? this.title(this.ranked) : "";
    return this.#app.locale.t(`${by}.${direction}`, { column });
  });

  title({ ind, kind, view }: ShownColumn): string {
    const { t, text } = this.#app.locale;
    return ind === "index" ? t(`table.index.${kind}`) : text(view.measure.title);
  }

  /** Sorts by a column; by the one that is sorted by already, the other way round. */
  sortBy(id: string): void {
    const column = this.columns.find((candidate) => candidate.id === id);
    const again = id === this.sortedId;
    const descending = again ? !this.#sort.descending : id !== "name";
    const sort = (descending ? "-" : "") + (column?.ind ?? "name");
    this.#app.params.set({ sort, ...(column?.ind === "index" ? { kind: column.kind } : {}) });
  }

  toggle(unit: string): void {
    const { select } = this.#app.params.current;
    if (select.includes(unit)) {
      this.#app.params.set({ select: select.filter((other) => other !== unit) });
    } else if (select.length < MOST_SELECTED) this.#app.params.set({ select: [...select, unit] });
  }

  #direction(id: string): TableHeadMark["sorted"] {
    if (id !== this.sortedId) return "none";
    return this.#sort.descending ? "descending" : "ascending";
  }

  #head(id: string, title: string): TableHeadMark {
    const hint = this.#app.locale.t("table.sort", { column: title });
    const sorted = this.#direction(id);
    return { id, title, hint, sorted, notes: [], seal: null, kind: "", leads: false };
  }

  #rank(unit: string): TableCellMark {
    const view = this.ranked?.view;
    if (!view?.reading) return { text: "", spoken: "", seal: null, caveat: "" };
    const rank = view.reading.rank(unit);
    if (Number.isNaN(rank)) return this.#sign(this.#app.locale.t("map.blank"));
    const seal = view.rankIsPublished(unit) ? view.seal("published") : null;
    return { text: String(rank), spoken: "", seal, caveat: "" };
  }

  #cell(unit: string, { view }: ShownColumn): TableCellMark {
    const { t } = this.#app.locale;
    if (!view.reading && view.kind === "source") {
      return { text: "", spoken: this.#absence, seal: null, caveat: "" };
    }
    const value = view.reading?.value(unit) ?? NaN;
    if (Number.isNaN(value)) return this.#sign(t("map.blank"));
    const kind = view.kindAt(unit);
    const missing = missingIndicators(unit, view.measure, this.#app.atlas.result);
    return {
      text: view.print(value),
      spoken: "",
      seal: kind === view.kind ? null : view.seal(kind),
      caveat: missing > 0 ? t("unit.coverage", { n: missing }) : "",
    };
  }

  #sign(spoken: string): TableCellMark {
    return { text: "–", spoken, seal: null, caveat: "" };
  }
}

function spelling(id: string, app: AppContext): string {
  const unit = catalogUnits.find((candidate) => candidate.id === id);
  // A collation by readings takes 重庆 for zhong.
  return app.locale.lang === "zh-Hans" ? (unit?.pinyin ?? id) : unitName(id, app);
}
