import type { Assumptions } from "./catalog";
import type { IndexQuery, Scores } from "./index-result";
import type { SimulationProgress } from "./uncertainty";

/** The assumptions as factors: the weights together are one. */
export const ASSUMPTION_FACTORS = [
  "weights",
  "treat",
  "normalise",
  "aggregate",
  "leave-out",
] as const;
export type AssumptionFactor = (typeof ASSUMPTION_FACTORS)[number];

export interface SensitivityQuery {
  readonly index: IndexQuery;
  readonly assumptions: Assumptions;
  /** Rows of each of the two matrices; the index is computed (factors + 2) times as often. */
  readonly samples: number;
  readonly seed: number;
}

/** Quantiles at 5 and 95 per cent. */
export interface SamplingRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Shares of the variance, in the order of the factors: `first` of the factor alone, `total` with all it
 * takes part in. Estimates: small ones may fall below 0. NaN where the output does not vary. The ranges are
 * those of the estimates over resamples: what another run of as many rows might have given.
 */
export interface SobolShares {
  readonly variance: number;
  readonly first: readonly number[];
  readonly total: readonly number[];
  readonly firstRange: readonly SamplingRange[];
  readonly totalRange: readonly SamplingRange[];
}

export interface SensitivityResult {
  readonly units: readonly string[];
  readonly factors: readonly AssumptionFactor[];
  readonly samples: number;
  /** Times the rows were drawn anew from themselves for the ranges. */
  readonly resamples: number;
  readonly done: number;
  readonly seed: number;
  /** Of the mean absolute shift of the computed ranks against the index as declared. */
  readonly shift: SobolShares;
  /** Of each unit's computed rank. */
  readonly ranks: readonly SobolShares[];
}

export type SensitivityProgress = SimulationProgress<SensitivityResult>;

/** The index without one indicator, on the scale of the index with all. */
export interface DropOneEffect {
  readonly code: string;
  readonly domain: string;
  readonly computed: Scores;
  readonly estimated: Scores | null;
  /** Mean absolute shift of the computed ranks against the whole index. */
  readonly meanShift: number;
  readonly largestShift: number;
}

export interface DropOneResult {
  readonly units: readonly string[];
  readonly computed: Scores;
  readonly estimated: Scores | null;
  readonly effects: readonly DropOneEffect[];
  /** Codes that cannot be left out: the only one of their domain, or of no weight. */
  readonly kept: readonly string[];
}

export interface OvertakeQuery {
  readonly index: IndexQuery;
  /** The unit to overtake, and the one behind it. */
  readonly leader: string;
  readonly follower: string;
}

export type OvertakeResult =
  | {
      readonly status: "possible";
      /** Weights of the domains at which the two draw level, in the order of the methodology; same total as declared. */
      readonly weights: readonly number[];
      /** (new - declared) / declared for each domain; NaN for a domain of weight 0. */
      readonly changes: readonly number[];
      /** Root mean square and greatest of the changes. */
      readonly rms: number;
      readonly largest: number;
    }
  /** `already`: level or ahead as it is; `never`: behind in every domain, whatever the weights. */
  | { readonly status: "already" | "never" }
  /** `blank`: a domain without a score; `aggregate`: domains not joined by an arithmetic or geometric mean; `weight`: domains not weighed as declared. */
  | { readonly status: "undecided"; readonly reason: "blank" | "aggregate" | "weight" };
