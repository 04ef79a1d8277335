import { published, units as catalogUnits } from "../catalog/catalog";
import { measureOf } from "../catalog/measures";
import { publishedMean } from "../catalog/published-mean";
import { reading, type Reading } from "../map/reading";
import type { SealMark } from "../model/card";
import type { FigureKind } from "../model/kind";
import type { Measure } from "../model/measure";
import type { Params } from "../model/params";
import { measureValues } from "../state/measure-values";
import type { AppContext } from "./context";
import type { UnitWords } from "./map/unit-words";

const PUBLISHED_SCORES = new Set(
  published.facts.flatMap((fact) => (fact.kind === "score" ? [fact.unit] : [])),
);
const PUBLISHED_ORDER = published.facts.find((fact) => fact.kind === "order")?.units ?? [];

/** A measure as numbers with names and kinds: what every view of it agrees on. */
export class MeasureView {
  readonly #app: AppContext;
  readonly #fixed: Pick<Params, "ind" | "kind"> | null;

  /** @param fixed the measure, where it is not the one that the reader has chosen */
  constructor(app: AppContext, fixed: Pick<Params, "ind" | "kind"> | null = null) {
    this.#app = app;
    this.#fixed = fixed;
  }

  readonly #choice = $derived.by(() => this.#fixed ?? this.#app.params.current);

  /** An index of the reader's own may have no estimate: then its computed scores are shown, and say so. */
  readonly #kind = $derived.by(() => {
    const { result } = this.#app.atlas;
    return result && !result.estimated ? "computed" : this.#choice.kind;
  });

  readonly measure: Measure = $derived.by(() => measureOf(this.#choice.ind));

  readonly reading: Reading | null = $derived.by(() => {
    const { result, panel } = this.#app.atlas;
    if (!result) return null;
    const { classes } = this.#app.late;
    const kind = this.#kind;
    const derived = this.measure.family === "derived";
    const values = derived
      ? (classes?.pageValues(this.measure.code, kind, this.#app) ?? null)
      : measureValues(this.measure, kind, result, panel);
    if (!values) return null;
    return classes && needsClasses(this.#app.params.current)
      ? reading(result.units, values, classes.pageClasses(this.measure, values, kind, this.#app))
      : reading(result.units, values);
  });

  /** Kind of the measure's figures at large; single ones can be published, see kindAt. */
  readonly kind: FigureKind = $derived.by(() => {
    if (this.measure.code === "difference") return "estimated";
    const { family } = this.measure;
    if (family === "index" || family === "derived") return this.#kind;
    return family === "indicator" ? "source" : "computed";
  });

  /** Mean of the provinces: the white paper's own of the index that is fitted to it, ours of all else. */
  readonly mean: { readonly value: number; readonly kind: FigureKind } = $derived.by(() => {
    if (this.measure.family === "index" && !this.#app.atlas.custom) {
      return { value: publishedMean, kind: "published" };
    }
    return {
      value: this.reading?.mean ?? NaN,
      kind: this.kind === "source" ? "computed" : this.kind,
    };
  });

  /** Bound to the published score and order; an index of the reader's own need not be. */
  readonly #bound = $derived.by(
    () => this.measure.family === "index" && this.kind === "estimated" && !this.#app.atlas.custom,
  );

  /** The estimate of a published score is that score; the computed one meets it by its scale alone. */
  kindAt(unit: string): FigureKind {
    return this.#bound && PUBLISHED_SCORES.has(unit) ? "published" : this.kind;
  }

  /** Whether the rank on screen is one that the white paper itself prints. */
  rankIsPublished(unit: string): boolean {
    return this.#bound && PUBLISHED_ORDER.indexOf(unit) + 1 === (this.reading?.rank(unit) ?? NaN);
  }

  seal(kind: FigureKind): SealMark {
    const { t } = this.#app.locale;
    const title = `${t(`kind.${kind}`)}${this.#app.locale.lang === "en" ? ": " : "："}${t(`kind.${kind}.long`)}`;
    return { kind, character: t(`seal.${kind}`), title };
  }

  /** The unit after a value; one that begins with a figure is told apart from it: "5 × 10,000 persons". */
  get unitAfter(): string {
    const unit = this.measure.unit ? this.#app.locale.text(this.measure.unit) : "";
    return /^\d+,/.test(unit) ? `\u00d7 ${unit}` : unit;
  }

  /** What is said of a unit where a value and its rank would not say it. */
  words(unit: string): UnitWords | null {
    return this.#app.late.classes?.unitWords(unit, this, this.#app) ?? null;
  }

  /** A value as printed, in the measure's decimals. */
  print(value: number): string {
    return this.#app.locale.number(value, this.measure.digits);
  }

  /** A mean has a decimal even where the values themselves are counts. */
  printMean(value: number): string {
    return this.#app.locale.number(value, Math.max(1, this.measure.digits));
  }

  /** A value where room is short: whole from 1,000 up. */
  printShort(value: number): string {
    const digits = Math.abs(value) >= 1000 ? 0 : this.measure.digits;
    return this.#app.locale.number(value, digits);
  }

  /** A bound of a class: one between whole numbers is not one of them. */
  printBreak(value: number): string {
    const whole = Math.abs(value) >= 1000 || Math.abs(value - Math.round(value)) < 0.05;
    return this.measure.digits === 0 && !whole
      ? this.#app.locale.number(value, 1)
      : this.printShort(value);
  }

  name(unit: string): string {
    return unitName(unit, this.#app);
  }
}

/** Whether the reader asks for other classes than the first screen's seven quantiles. */
export function needsClasses({ ind, bins, k, lock, patterns }: Params): boolean {
  return (
    bins !== "quantile" ||
    k !== "7" ||
    lock ||
    patterns !== "" ||
    measureOf(ind).family === "derived"
  );
}

export function unitName(unit: string, app: AppContext): string {
  const named = catalogUnits.find(({ id }) => id === unit);
  return named ? app.locale.text(named.name) : unit;
}
