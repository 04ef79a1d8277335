import type { Fact, Methodology } from "./catalog";
import type { Diagnostic } from "./diagnostic";
import type { Panel } from "./panel";

/** A group with its members settled (variant chosen), as the engine wants it. */
export interface MemberGroup {
  readonly id: string;
  readonly members: readonly string[];
}

/** All that an index is computed from. Plain data: it crosses to the worker as it stands. */
export interface IndexQuery {
  readonly methodology: Methodology;
  readonly panel: Panel;
  readonly groups: readonly MemberGroup[];
  readonly facts: readonly Fact[];
  /** The total of all scores that the published figures agree on. */
  readonly totalInterval: readonly [number, number];
  /** The map to use instead of fitting one: that of the declared weights, held while weights vary. */
  readonly heldScale?: NonNullable<IndexResult["scale"]>;
  /**
   * The methodology whose domains and weights the scale is fitted at, under the query's own impute,
   * treat, normalise and aggregate, so that weights can vary without the scale turning round.
   */
  readonly scaleAt?: Methodology;
}

/** Scores in the order of the units, and their ranks (1 is the highest; NaN where there is no score). */
export interface Scores {
  readonly values: readonly number[];
  readonly ranks: readonly number[];
}

/** A domain or a sub-index: 0 to 100 on the data's own range, before `scale`. */
export interface ComponentScores extends Scores {
  readonly id: string;
  /** Share of the component's indicators present for each unit, 0 to 1. */
  readonly coverage: readonly number[];
}

/** A fact that the benchmarking imposed and that holds the estimate in place. */
export interface BenchmarkReport {
  readonly imposed: readonly string[];
  readonly binding: readonly string[];
  /** Root mean square of estimated minus computed, in points of the index. */
  readonly rms: number;
}

/** Facts that cannot all hold; leave out any one and the rest can. */
export interface Contradiction {
  readonly facts: readonly string[];
}

/** Parts of a whole and the share of it each counts for, as the weight step left it: the sum is 1. */
export interface EffectiveWeights {
  /** "index", or the id of a domain or sub-index. */
  readonly id: string;
  /** Ids of the domains, or codes of the indicators, in the order of the methodology. */
  readonly parts: readonly string[];
  /** 0 for a column that dropped out. A unit with a blank cell spreads its share over the others. */
  readonly effective: readonly number[];
}

/** The choices a result was computed under, with all their arguments. */
export interface Choices extends Pick<
  Methodology,
  "impute" | "treat" | "normalise" | "weight" | "aggregate" | "rank"
> {
  /** How the scale came about: fitted at the result's own weights or at those of another methodology, held, or none. */
  readonly scale:
    | { readonly from: "own" | "held" | "none" }
    | { readonly from: "methodology"; readonly id: string; readonly version: number };
  /** Of the index over its domains, then of every domain and sub-index over its indicators. */
  readonly weights: readonly EffectiveWeights[];
}

export interface IndexResult {
  readonly units: readonly string[];
  readonly methodology: { readonly id: string; readonly version: number };
  readonly domains: readonly ComponentScores[];
  readonly subindices: readonly ComponentScores[];
  /** The affine map from the 0 to 100 composite to the published scale; null when unscaled. */
  readonly scale: { readonly slope: number; readonly intercept: number } | null;
  /** Share of all indicators of the index present for each unit, 0 to 1. */
  readonly coverage: readonly number[];
  readonly computed: Scores;
  readonly estimated: Scores | null;
  readonly benchmark: BenchmarkReport | null;
  readonly contradiction: Contradiction | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Not from the engine of the first screen, nor in the first frame. */
  readonly choices?: Choices;
}
