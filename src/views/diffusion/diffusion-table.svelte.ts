import { rankShift } from "../../charts/rank-shift";
import { MOST_SELECTED } from "../../formats/params";
import type { MessageKey } from "../../i18n/message";
import type { SealMark } from "../../model/card";
import type { TableCellMark, TableHeadMark, TableRowMark } from "../../model/table-mark";
import type { AppContext } from "../context";
import { MeasureView } from "../measure-view.svelte";
import { orderByName, orderByValue } from "../table/table-order";
import { closedByAll } from "./closed-by-all";
import type { DiffusionModel } from "./diffusion-model.svelte";
import { modelSeal } from "./model-seal";
import { RestingTime } from "./resting-time.svelte";

interface Column {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** Whose figures they are; the model's where none is told. The fold has its seal, this table none. */
  readonly source?: SealMark;
  readonly leads: boolean;
  readonly value: (unit: number) => number;
  readonly text: (value: number) => string;
}

const cell = (text: string): TableCellMark => ({ text, spoken: "", seal: null, caveat: "" });

/** The table of the run at the time at rest; which column it is sorted by stays with the view. */
export class DiffusionTable {
  readonly #app: AppContext;
  readonly #model: DiffusionModel;
  readonly #rest: RestingTime;
  #sort: { readonly id: string; readonly descending: boolean } = $state.raw({
    id: "arrival",
    descending: false,
  });

  constructor(app: AppContext, model: DiffusionModel) {
    this.#app = app;
    this.#model = model;
    this.#rest = new RestingTime(model.clock);
  }

  readonly time: number = $derived.by(() => this.#rest.time);
  readonly #frame: number = $derived.by(() => this.#model.frameAt(this.time));

  readonly #ranks = $derived.by(() => {
    const { units, query } = this.#model;
    const now = units.map((_, unit) => this.#model.index(unit, this.#frame));
    return rankShift(query?.start ?? [], now);
  });

  readonly #columns: readonly Column[] = $derived.by(() => {
    const { locale, atlas } = this.#app;
    const model = this.#model;
    const frame = this.#frame;
    const tenth = (value: number): string => locale.number(value, 1);
    const whole = (value: number): string => locale.number(value, 0);
    const share = (value: number): string => (Number.isNaN(value) ? "–" : `${whole(100 * value)}%`);
    const never = locale.t("diffusion.table.never");
    const kind = atlas.result?.estimated ? "estimated" : "computed";
    const start = new MeasureView(this.#app).seal(kind);
    const at = locale.t("diffusion.table.at", { time: tenth(this.time) });
    const column = (
      name: "arrival" | "start" | "index" | "rank" | "shift" | "closed" | "relay",
      value: (unit: number) => number,
      rest: Partial<Column> = {},
    ): Column => {
      const title = locale.t(`diffusion.table.${name}` satisfies MessageKey, {
        kind: locale.t(`kind.${kind}`),
      });
      return { id: name, title, note: "", leads: false, value, text: tenth, ...rest };
    };
    return [
      column("arrival", (unit) => model.arrival(unit) ?? NaN, {
        text: (value) => (Number.isNaN(value) ? never : tenth(value)),
      }),
      column("start", (unit) => model.query?.start[unit] ?? NaN, { source: start, leads: true }),
      column("index", (unit) => model.index(unit, frame), { note: at }),
      column("rank", (unit) => this.#ranks.after[unit] ?? NaN, { note: at, text: whole }),
      column("shift", (unit) => this.#ranks.shift[unit] ?? NaN, {
        note: at,
        text: (value) => (value > 0 ? `+${whole(value)}` : whole(value)),
      }),
      column("closed", (unit) => closedByAll(model, unit, frame), {
        note: at,
        leads: true,
        text: (value) => `${tenth(100 * value)}%`,
      }),
      ...model.poles.map((id, pole): Column => ({
        id,
        title: model.poleName(pole),
        note: at,
        leads: pole === 0,
        value: (unit) => model.mix(unit, frame)?.[pole] ?? NaN,
        text: share,
      })),
      column("relay", (unit) => model.result?.multiplier.outSpill[unit] ?? NaN, { leads: true }),
    ];
  });

  /** Id of the column sorted by, or `name`. */
  readonly sortedId: string = $derived.by(() => this.#sort.id);

  readonly nameHead: TableHeadMark = $derived.by(() =>
    this.#head("name", this.#app.locale.t("table.unit")),
  );

  readonly heads: readonly TableHeadMark[] = $derived.by(() =>
    this.#columns.map(({ id, title, note, source, leads }) => ({
      ...this.#head(id, title),
      notes: note === "" ? [] : [note],
      kind: (source ?? modelSeal(this.#app)).title,
      leads,
    })),
  );

  readonly rows: readonly TableRowMark[] = $derived.by(() => {
    const { select } = this.#app.params.current;
    const { t } = this.#app.locale;
    const model = this.#model;
    const order = model.result?.arrival.order ?? [];
    return this.#order().map((id) => {
      const unit = model.units.indexOf(id);
      const selected = select.includes(id);
      const arrived = model.arrival(unit) !== null;
      return {
        unit: id,
        name: model.name(unit),
        selected,
        open: selected || select.length < MOST_SELECTED,
        selectLabel: t("table.select", { name: model.name(unit) }),
        rank: cell(arrived ? String(1 + order.indexOf(unit)) : "–"),
        cells: this.#columns.map(({ value, text }) => cell(text(value(unit)))),
      };
    });
  });

  readonly caption: string = $derived.by(() => {
    const column = this.#columns.find(({ id }) => id === this.#sort.id);
    return this.#app.locale.t(
      `diffusion.table.caption.${this.#sort.descending ? "descending" : "ascending"}`,
      { column: column?.title ?? this.nameHead.title, time: this.#app.locale.number(this.time, 1) },
    );
  });

  sortBy(id: string): void {
    const again = id === this.#sort.id;
    const upwards = id === "name" || id === "arrival" || id === "rank";
    this.#sort = { id, descending: again ? !this.#sort.descending : !upwards };
  }

  toggle(unit: string): void {
    const { select } = this.#app.params.current;
    if (select.includes(unit)) {
      this.#app.params.set({ select: select.filter((other) => other !== unit) });
    } else if (select.length < MOST_SELECTED) this.#app.params.set({ select: [...select, unit] });
  }

  #order(): string[] {
    const { id, descending } = this.#sort;
    const model = this.#model;
    const units = (model.result?.arrival.order ?? []).map((unit) => model.units[unit] ?? "");
    const place = (unit: string): number => model.units.indexOf(unit);
    if (id === "name") {
      const { lang } = this.#app.locale;
      return orderByName(units, (unit) => model.name(place(unit)), descending, lang);
    }
    const column = this.#columns.find((one) => one.id === id);
    return orderByValue(units, (unit) => column?.value(place(unit)) ?? NaN, descending);
  }

  #head(id: string, title: string): TableHeadMark {
    const sorted =
      id !== this.#sort.id ? "none" : this.#sort.descending ? "descending" : "ascending";
    return {
      id,
      title,
      notes: [],
      seal: null,
      kind: "",
      sorted,
      hint: this.#app.locale.t("table.sort", { column: title }),
      leads: false,
    };
  }
}
