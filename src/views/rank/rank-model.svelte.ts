import { units as catalogUnits } from "../../catalog/catalog";
import { GDP } from "../../catalog/gdp";
import { bump, type BumpMarks } from "../../charts/bump";
import { rankBars, type RankBars } from "../../charts/rank-bars";
import { MOST_SELECTED } from "../../formats/params";
import { ranking } from "../../map/reading";
import type { UncertainFigures } from "../../model/uncertainty";
import { uncertaintyOf, type Uncertainty } from "../../state/uncertainty.svelte";
import type { AppContext } from "../context";
import { kindHere } from "../kinds-there";
import { MeasureView, unitName } from "../measure-view.svelte";
import { missingIndicators } from "../missing-indicators";
import { figuresOf } from "../uncertainty/interval-text";
import { rankDifference } from "./rank-difference";
import type { RankRow } from "./rank-row";

const OTHERS = catalogUnits.filter(({ indexed }) => !indexed).map(({ id }) => id);

/** What the ranking shows, each part derived from the choices and the figures. */
export class RankModel {
  readonly #app: AppContext;
  /** The fifth that was asked for, and the four that it met. */
  #refusal: { unit: string; select: readonly string[] } | null = $state.raw(null);

  constructor(app: AppContext) {
    this.#app = app;
    this.draws = uncertaintyOf(app);
  }

  readonly view: MeasureView = $derived.by(() => new MeasureView(this.#app));

  readonly gdp: MeasureView = $derived.by(
    () => new MeasureView(this.#app, { ind: GDP, kind: "computed" }),
  );

  /** The ranking beside it: by GDP, and beside that of GDP the index. */
  readonly other: MeasureView = $derived.by(() => {
    const { ind, kind } = this.#app.params.current;
    return ind === GDP ? new MeasureView(this.#app, { ind: "index", kind }) : this.gdp;
  });

  readonly otherName: string = $derived.by(() =>
    this.#app.locale.t(this.other.measure.code === GDP ? "rank.other.gdp" : "rank.other.index"),
  );

  /** Why the ranking beside it is not here; empty when it is. */
  readonly otherAbsence: string = $derived.by(() => {
    if (this.other.reading) return "";
    const failed = this.#app.atlas.troubles.includes("panel");
    return this.#app.locale.t(failed ? "table.failed" : "loading");
  });

  readonly pins: readonly string[] = $derived.by(() => this.#app.params.current.select);

  /** The province that peers, strengths and weaknesses are of. */
  readonly last: string | null = $derived.by(() => this.pins.at(-1) ?? null);

  /** The one that was refused while the four still stand. */
  readonly refused: string | null = $derived.by(() =>
    this.#refusal?.select === this.pins ? this.#refusal.unit : null,
  );

  /** Units with an index from the highest value to the lowest; without a value they come last. */
  readonly order: readonly string[] = $derived.by(() => {
    const { reading } = this.view;
    if (!reading) return [];
    const ranked = ranking(reading);
    return [...ranked, ...reading.units.filter((unit) => !ranked.includes(unit))];
  });

  readonly draws: Uncertainty;

  /** What the draws say of the index that is ranked; null for other measures, and before they are here. */
  readonly drawn: UncertainFigures | null = $derived.by(() =>
    this.view.measure.family === "index" ? figuresOf(this.draws.result, kindHere(this.#app)) : null,
  );

  readonly bars: RankBars = $derived.by(() => {
    const { reading } = this.view;
    const { low = [], high = [] } = this.drawn?.scores ?? {};
    return rankBars(
      this.order.map((unit) => reading?.value(unit) ?? NaN),
      this.view.mean.value,
      [...low, ...high],
    );
  });

  readonly rows: readonly RankRow[] = $derived.by(() =>
    [...this.order, ...OTHERS].map((unit, i) => this.#row(unit, i)),
  );

  readonly bump: BumpMarks = $derived.by(() =>
    bump(
      this.order.map((unit) => ({
        unit,
        name: unitName(unit, this.#app),
        left: this.view.reading?.rank(unit) ?? NaN,
        right: this.other.reading?.rank(unit) ?? NaN,
        pinned: this.pins.includes(unit),
      })),
    ),
  );

  /** Pins a province or lets it go; a fifth is refused, and said so, and the four stay. */
  toggle(unit: string): void {
    const { pins } = this;
    if (pins.includes(unit)) {
      this.#app.params.set({ select: pins.filter((other) => other !== unit) });
    } else if (pins.length < MOST_SELECTED) {
      this.#app.params.set({ select: [...pins, unit] });
    } else {
      this.#refusal = { unit, select: pins };
    }
  }

  #row(unit: string, i: number): RankRow {
    const { view } = this;
    const { t } = this.#app.locale;
    const name = unitName(unit, this.#app);
    const pinned = this.pins.includes(unit);
    const scored = !OTHERS.includes(unit);
    const value = view.reading?.value(unit) ?? NaN;
    const known = !Number.isNaN(value);
    const rank = view.reading?.rank(unit) ?? NaN;
    const other = this.other.reading?.rank(unit) ?? NaN;
    const kind = view.kindAt(unit);
    const missing = missingIndicators(unit, view.measure, this.#app.atlas.result);
    return {
      unit,
      name,
      pinned,
      open: scored || pinned,
      pinLabel: t("rank.pin", { name }),
      rank: known ? String(rank) : "–",
      rankSeal: view.rankIsPublished(unit) ? view.seal("published") : null,
      value: known ? view.print(value) : "",
      valueSeal: known && kind !== view.kind ? view.seal(kind) : null,
      caveat: known && missing > 0 ? t("unit.coverage", { n: missing }) : "",
      bar: this.bars.bars[i] ?? null,
      absence: known ? "" : t(scored ? "map.blank" : "map.nodata"),
      other: Number.isNaN(other) ? "" : String(other),
      ...rankDifference(rank, other, this.otherName, this.#app),
    };
  }
}
