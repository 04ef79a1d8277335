import { untrack } from "svelte";
import { bump, type BumpMarks } from "../../charts/bump";
import { scoreAxis, type ScoreAxis } from "../../charts/score-axis";
import { baseline } from "../../catalog/catalog";
import { choropleth } from "../../map/choropleth";
import { mean } from "../../map/reading";
import type { Component } from "../../model/catalog";
import type { Choropleth } from "../../model/choropleth";
import type { Scores } from "../../model/index-result";
import type { OwnData } from "../../model/own-data";
import { analysis } from "../../state/analysis";
import { customMethodology } from "../../state/custom-methodology";
import { LiveIndex } from "../../state/live-index.svelte";
import { declaredWeights, parseWeights, printWeights } from "../../state/raw-weights";
import { whenIdle } from "../../state/when-idle";
import type { AppContext } from "../context";
import { indicatorName } from "../indicator-name";
import { MapModel } from "../map/map-model.svelte";
import { MeasureView, needsClasses } from "../measure-view.svelte";
import { holdShares } from "./hold-shares";
import { labRows, type LabRow } from "./lab-rows";
import { LaterIndex } from "./later-index.svelte";

/** One slider: a domain, or an indicator within one. */
export interface WeightRow {
  readonly id: string;
  readonly raw: number;
  /** Where the slider stands in the methodology that the reader starts from. */
  readonly declared: number;
  /** Share among its peers, 0 to 1; NaN while nothing counts. */
  readonly share: number;
  readonly locked: boolean;
}

/** The index of the reader's own: its choices, and what has become of the ranking. */
export class LabModel {
  readonly #app: AppContext;
  /** The lab weighs the computed index: an estimate is bound to the published facts. */
  readonly view: MeasureView;
  readonly map: MapModel;
  /** The index of the figures below ranking and map. */
  readonly later = new LaterIndex();
  #locked: readonly string[] = $state.raw([]);

  readonly #own: () => OwnData | null;
  readonly #live: LiveIndex;

  /** @param own the reader's own figures, whether they are counted or not */
  constructor(app: AppContext, own: () => OwnData | null, ask = analysis) {
    this.#app = app;
    this.#own = own;
    this.#live = new LiveIndex(app, own, { ask });
    this.view = new MeasureView(app, { ind: "index", kind: "computed" });
    this.map = new MapModel(app, this.view);
  }

  /** Makes ready for the first weight to be moved, once there are figures. */
  makeReady(): void {
    if (this.#app.atlas.panel) whenIdle(() => void untrack(() => this.#live.warm()));
  }

  readonly #base = $derived.by(() => {
    const choices = { ...this.#app.params.current, w: "" };
    return customMethodology(choices, choices.own === "true" ? this.#own() : null).methodology;
  });

  readonly domains: readonly Component[] = $derived.by(() => this.#base.domains);

  readonly #weights = $derived.by(() => parseWeights(this.#live.w, this.#base).weights);

  /** Whether another method than the declared weights decides, so that shares are the engine's. */
  readonly #weighed = $derived.by(() => this.#base.weight.method !== "declared");

  readonly domainRows: readonly WeightRow[] = $derived.by(() => this.#rows("index", this.domains));

  indicatorName(code: string): string {
    return indicatorName(code, this.#own(), this.#app);
  }

  indicatorRows(domain: Component): readonly WeightRow[] {
    return this.#rows(
      domain.id,
      domain.indicators.map(({ code, weight }) => ({ id: code, weight })),
    );
  }

  #rows(
    whole: string,
    parts: readonly { readonly id: string; readonly weight: number }[],
  ): WeightRow[] {
    const declared = declaredWeights(parts);
    const raw = parts.map(({ id }, i) => this.#weights.get(id) ?? declared[i] ?? 0);
    const total = raw.reduce((sum, value) => sum + value, 0);
    const made = this.#weighed
      ? this.#app.atlas.result?.choices?.weights.find(({ id }) => id === whole)
      : undefined;
    return parts.map(({ id }, i) => ({
      id,
      raw: raw[i] ?? 0,
      declared: declared[i] ?? 0,
      share: made ? (made.effective[made.parts.indexOf(id)] ?? 0) : (raw[i] ?? 0) / (total || NaN),
      locked: this.#locked.includes(id),
    }));
  }

  toggleLock(id: string): void {
    this.#locked = this.#locked.includes(id)
      ? this.#locked.filter((other) => other !== id)
      : [...this.#locked, id];
  }

  /** Sets a weight among its peers; the shares of the locked ones stay. */
  setWeight(rows: readonly WeightRow[], id: string, value: number): void {
    this.#app.params.set({ w: this.#moved(rows, id, value) });
  }

  /** Sets a weight that may well be another in the next frame. */
  moveWeight(rows: readonly WeightRow[], id: string, value: number): void {
    this.#live.move(this.#moved(rows, id, value));
  }

  #moved(rows: readonly WeightRow[], id: string, value: number): string {
    const place = rows.findIndex((row) => row.id === id);
    const moved = holdShares(
      rows.map(({ raw }) => raw),
      place,
      value,
      rows.map(({ locked }, i) => locked && i !== place),
    );
    const own = rows.flatMap(({ id: peer, declared }, i): [string, number][] => {
      const weight = moved[i] ?? 0;
      return Math.abs(weight - declared) < 0.05 ? [] : [[peer, weight]];
    });
    const others = [...this.#weights].filter(([other]) => rows.every((row) => row.id !== other));
    return printWeights([...others, ...own]);
  }

  readonly scores: Scores | null = $derived.by(() => this.#app.atlas.result?.computed ?? null);
  readonly mean: number = $derived.by(() => mean(this.scores?.values ?? []));

  readonly rows: readonly LabRow[] = $derived.by(() => labRows(this.#app.atlas.result, this.#app));

  /** The rows while a weight is on the move; null at rest. */
  readonly #liveRows: readonly LabRow[] | null = $derived.by(
    () => this.#live.result && labRows(this.#live.result, this.#app),
  );

  /** Whether what is drawn is another index than the baseline. */
  readonly customNow: boolean = $derived.by(() => {
    const { result } = this.#live;
    return result ? result.methodology.id !== baseline.id : this.#app.atlas.custom;
  });

  readonly rowsNow: readonly LabRow[] = $derived.by(() => this.#liveRows ?? this.rows);

  readonly meanNow: number = $derived.by(() =>
    this.#live.result ? mean(this.#live.result.computed.values) : this.mean,
  );

  /** The axis of the scores, which holds both rankings, and under a moving weight that of before. */
  readonly axis: ScoreAxis = $derived.by(() =>
    scoreAxis(
      [...this.rows, ...(this.#liveRows ?? [])].flatMap(({ value, before }) => [value, before]),
    ),
  );

  /** The classes on the map while a weight is on the move; null at rest. */
  readonly liveClasses: Choropleth | null = $derived.by(() => {
    const { result } = this.#live;
    if (!result) return null;
    const { late, params } = this.#app;
    const { values } = result.computed;
    return late.classes && needsClasses(params.current)
      ? late.classes.classesOf(this.view.measure, values, params.current, result)
      : choropleth(result.units, values);
  });

  readonly moved: number = $derived.by(
    () => this.rows.filter(({ shift }) => Math.abs(shift) > 0).length,
  );

  readonly laterRows: readonly LabRow[] = $derived.by(() => labRows(this.later.result, this.#app));

  /** Baseline on the left, the index on screen on the right; the farthest movers and the selected named. */
  readonly slopes: BumpMarks = $derived.by(() => {
    const { select } = this.#app.params.current;
    const rows = this.laterRows;
    const far = [...rows]
      .filter(({ shift }) => shift !== 0 && !Number.isNaN(shift))
      .sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift))
      .slice(0, 5)
      .map(({ unit }) => unit);
    return bump(
      rows.map(({ unit, name, rank, shift }) => ({
        unit,
        name,
        left: rank + shift,
        right: rank,
        pinned: far.includes(unit) || select.includes(unit),
      })),
    );
  });

  /** The province that is explained: the selected, or the first. */
  readonly unit: string | null = $derived.by(
    () =>
      this.#app.params.current.select.findLast((id) => this.rows.some(({ unit }) => unit === id)) ??
      this.rows[0]?.unit ??
      null,
  );
}
