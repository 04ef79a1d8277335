import { bump, type BumpMarks } from "../../charts/bump";
import { scoreAxis, type ScoreAxis } from "../../charts/score-axis";
import { measureOf } from "../../catalog/measures";
import { mean } from "../../map/reading";
import type { Component } from "../../model/catalog";
import type { Scores } from "../../model/index-result";
import type { OwnData } from "../../model/own-data";
import { customMethodology } from "../../state/custom-methodology";
import { ownCode } from "../../state/own-columns";
import { declaredWeights, parseWeights, printWeights } from "../../state/raw-weights";
import type { AppContext } from "../context";
import { MapModel } from "../map/map-model.svelte";
import { MeasureView, unitName } from "../measure-view.svelte";
import { holdShares } from "./hold-shares";

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

export interface LabRow {
  readonly unit: string;
  readonly name: string;
  readonly value: number;
  readonly rank: number;
  readonly before: number;
  /** Ranks won against the baseline; below nought lost, NaN where there is none. */
  readonly shift: number;
}

/** The index of the reader's own: its choices, and what has become of the ranking. */
export class LabModel {
  readonly #app: AppContext;
  /** The lab weighs the computed index: an estimate is bound to the published facts. */
  readonly view: MeasureView;
  readonly map: MapModel;
  #locked: readonly string[] = $state.raw([]);

  readonly #own: () => OwnData | null;

  /** @param own the reader's own figures, whether they are counted or not */
  constructor(app: AppContext, own: () => OwnData | null) {
    this.#app = app;
    this.#own = own;
    this.view = new MeasureView(app, { ind: "index", kind: "computed" });
    this.map = new MapModel(app, this.view);
  }

  readonly #base = $derived.by(() => {
    const choices = { ...this.#app.params.current, w: "" };
    return customMethodology(choices, choices.own === "true" ? this.#own() : null).methodology;
  });

  readonly domains: readonly Component[] = $derived.by(() => this.#base.domains);

  readonly #weights = $derived.by(
    () => parseWeights(this.#app.params.current.w, this.#base).weights,
  );

  /** Whether another method than the declared weights decides, so that shares are the engine's. */
  readonly #weighed = $derived.by(() => this.#base.weight.method !== "declared");

  readonly domainRows: readonly WeightRow[] = $derived.by(() => this.#rows("index", this.domains));

  indicatorName(code: string): string {
    const own = this.#own()?.indicators.find((_, place) => ownCode(place) === code);
    return own?.name ?? this.#app.locale.text(measureOf(code).title);
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
    this.#app.params.set({ w: printWeights([...others, ...own]) });
  }

  readonly scores: Scores | null = $derived.by(() => this.#app.atlas.result?.computed ?? null);
  readonly mean: number = $derived.by(() => mean(this.scores?.values ?? []));

  readonly rows: readonly LabRow[] = $derived.by(() => {
    const { result, baseline: first } = this.#app.atlas;
    if (!result || !first) return [];
    return result.units
      .map((unit, i) => {
        const place = first.units.indexOf(unit);
        const rank = result.computed.ranks[i] ?? NaN;
        return {
          unit,
          name: unitName(unit, this.#app),
          value: result.computed.values[i] ?? NaN,
          rank,
          before: first.computed.values[place] ?? NaN,
          shift: (first.computed.ranks[place] ?? NaN) - rank,
        };
      })
      .sort((a, b) => (a.rank || Infinity) - (b.rank || Infinity) || (a.unit < b.unit ? -1 : 1));
  });

  /** The axis of the scores, which holds both rankings. */
  readonly axis: ScoreAxis = $derived.by(() =>
    scoreAxis(this.rows.flatMap(({ value, before }) => [value, before])),
  );

  readonly moved: number = $derived.by(
    () => this.rows.filter(({ shift }) => Math.abs(shift) > 0).length,
  );

  /** Baseline on the left, the index on screen on the right; the farthest movers and the selected named. */
  readonly slopes: BumpMarks = $derived.by(() => {
    const { select } = this.#app.params.current;
    const far = [...this.rows]
      .filter(({ shift }) => shift !== 0 && !Number.isNaN(shift))
      .sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift))
      .slice(0, 5)
      .map(({ unit }) => unit);
    return bump(
      this.rows.map(({ unit, name, rank, shift }) => ({
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
