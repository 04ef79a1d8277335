import { baseline } from "../../catalog/catalog";
import {
  allowsLog,
  scatterFigures,
  type ScatterAxis,
  type ScatterFigures,
} from "../../charts/scatter";
import { residualClasses, type ResidualClasses } from "../../charts/scatter-residuals";
import type { FigureKind } from "../../model/kind";
import type { IndexKind, LogAxes } from "../../model/params";
import type { AppContext } from "../context";
import { kindsThere } from "../kinds-there";
import { MeasureView } from "../measure-view.svelte";
import { publishedRelation, type PublishedRelation } from "./published-relations";
import { verdict, type Verdict } from "./verdict";

/** The correlations of one kind of figures. */
export interface RelationRow {
  readonly kind: FigureKind;
  readonly figures: ScatterFigures;
  /** Null where the white paper prints no figure, or one that cannot be compared. */
  readonly verdict: Verdict | null;
  /** Whether the plot shows this kind. */
  readonly shown: boolean;
}

const MEASURED = new Set(
  [...baseline.domains, ...baseline.subindices].flatMap(({ id, indicators }) => [
    id,
    ...indicators.map(({ code }) => code),
  ]),
);

/** Two measures against each other: their figures and how they compare with what is published. */
export class ScatterModel {
  readonly #app: AppContext;

  constructor(app: AppContext) {
    this.#app = app;
  }

  readonly x: MeasureView = $derived.by(() => this.#view(this.#app.params.current.x));
  readonly y: MeasureView = $derived.by(() => this.#view(this.#app.params.current.y));

  readonly state: "here" | "waiting" | "failed" = $derived.by(() => {
    if (this.x.reading && this.y.reading) return "here";
    return this.#app.atlas.troubles.length > 0 ? "failed" : "waiting";
  });

  readonly units: readonly string[] = $derived.by(() => this.x.reading?.units ?? []);

  /** Which axes can be logarithmic. */
  readonly logOffered = $derived.by(() => ({
    x: allowsLog(this.x.reading?.values ?? []),
    y: allowsLog(this.y.reading?.values ?? []),
  }));

  readonly xAxis: ScatterAxis = $derived.by(() => this.#axis("x", this.x));
  readonly yAxis: ScatterAxis = $derived.by(() => this.#axis("y", this.y));

  readonly figures: ScatterFigures = $derived.by(() => scatterFigures(this.xAxis, this.yAxis));

  readonly logged: boolean = $derived.by(() => this.xAxis.log || this.yAxis.log);

  /** Whose figure a correlation of the two is: it is ours even where both are another's. */
  readonly kind: "computed" | "estimated" = $derived.by(() =>
    [this.x.kind, this.y.kind].includes("estimated") ? "estimated" : "computed",
  );

  readonly withIndex: boolean = $derived.by(() =>
    [this.x, this.y].some(({ measure }) => measure.family === "index"),
  );

  /** Whether computed or estimated makes a difference. */
  readonly byKind: boolean = $derived.by(() =>
    [this.x, this.y].some(({ measure }) => ["index", "derived"].includes(measure.family)),
  );

  readonly same: boolean = $derived.by(() => this.x.measure.code === this.y.measure.code);

  /** The measure that is part of the index on the other axis. */
  readonly part: MeasureView | null = $derived.by(() => {
    if (!this.withIndex) return null;
    return [this.x, this.y].find(({ measure }) => MEASURED.has(measure.code)) ?? null;
  });

  /** The white paper's own figure of the two; it says nothing of an index of the reader's figures. */
  readonly published: PublishedRelation | null = $derived.by(() =>
    this.#app.params.current.own === ""
      ? publishedRelation(this.x.measure.code, this.y.measure.code)
      : null,
  );

  readonly rows: readonly RelationRow[] = $derived.by(() => {
    const { published } = this;
    const row = (kind: IndexKind, figures: ScatterFigures): RelationRow => ({
      kind,
      figures,
      verdict: published && !this.logged ? verdict(figures.r, published.r, published.half) : null,
      shown: kind === this.kind,
    });
    if (!this.withIndex) return [row(this.kind, this.figures)];
    return [...kindsThere(this.#app)].reverse().map((kind) => {
      const [x, y] = [this.x, this.y].map((view) => this.#view(view.measure.code, kind));
      return row(
        kind,
        scatterFigures(
          { values: x?.reading?.values ?? [], log: this.xAxis.log },
          { values: y?.reading?.values ?? [], log: this.yAxis.log },
        ),
      );
    });
  });

  readonly residuals: ResidualClasses = $derived.by(() => residualClasses(this.figures.residuals));

  /** Units without a value on an axis. */
  missing(view: MeasureView): string[] {
    return this.units.filter((unit) => Number.isNaN(view.reading?.value(unit) ?? NaN));
  }

  residual(unit: string): number {
    return this.figures.residuals[this.units.indexOf(unit)] ?? NaN;
  }

  /** Step of the residual map for a unit; -1 where there is none. */
  step(unit: string): number {
    return this.residuals.classes[this.units.indexOf(unit)] ?? -1;
  }

  toggleLog(axis: "x" | "y"): void {
    const on = { x: this.xAxis.log, y: this.yAxis.log };
    on[axis] = !on[axis];
    const log: LogAxes = on.x ? (on.y ? "xy" : "x") : on.y ? "y" : "none";
    this.#app.params.set({ log });
  }

  #view(ind: string, kind: IndexKind = this.#app.params.current.kind): MeasureView {
    return new MeasureView(this.#app, { ind, kind });
  }

  #axis(axis: "x" | "y", view: MeasureView): ScatterAxis {
    const log = this.#app.params.current.log.includes(axis) && this.logOffered[axis];
    return { values: view.reading?.values ?? [], log };
  }
}
