import type { Aggregate, Assumptions, Normalise, Treat } from "./catalog";
import type { Diagnostic } from "./diagnostic";
import type { IndexQuery } from "./index-result";

/** An index drawn again and again from declared alternatives. */
export interface UncertaintyQuery {
  /** The index as declared: what the draws vary. */
  readonly index: IndexQuery;
  readonly assumptions: Assumptions;
  readonly draws: number;
  readonly seed: number;
}

/** What holds in the middle nine of ten draws, "under the declared alternatives": quantiles of type 7; NaN without a draw, or where draws are on different scales. */
export interface Spread {
  /** 5 per cent of the draws lie below. */
  readonly low: readonly number[];
  readonly median: readonly number[];
  /** 5 per cent of the draws lie above. */
  readonly high: readonly number[];
  /** A published fact fixes the figure: the draws cannot move it by more than the fact's own rounding. */
  readonly imposed: readonly boolean[];
}

export interface UncertainFigures {
  /** Draws that gave these figures. */
  readonly draws: number;
  /** In the order of the units. */
  readonly scores: Spread;
  readonly ranks: Spread;
  /** In the order of the groups. */
  readonly sums: Spread;
  readonly means: Spread;
  /**
   * `ahead[a][b]`: share of the draws in which unit a ranks above unit b, 0 to 1; draws with a tie or a blank
   * count for neither. Empty beyond 500 units.
   */
  readonly ahead: readonly (readonly number[])[];
}

/** Choices under which the published scale could not be fitted; draws that made them are left out. */
export interface RefusedChoice {
  readonly treat: Treat;
  readonly normalise: Normalise;
  readonly aggregate: Aggregate;
  /** Of the error: `scale-anchor` as a rule. */
  readonly code: string;
}

export interface UncertaintyResult {
  readonly units: readonly string[];
  readonly groups: readonly string[];
  readonly methodology: { readonly id: string; readonly version: number };
  readonly assumptions: { readonly id: string; readonly version: number };
  /** Asked for, and made so far. */
  readonly draws: number;
  readonly done: number;
  readonly seed: number;
  readonly refused: readonly RefusedChoice[];
  readonly computed: UncertainFigures;
  /** Null without a benchmark, and where the imposed facts contradict each other. */
  readonly estimated: UncertainFigures | null;
  /** `draws-refused` (draws), `draws-unscored` (units), `draws-unestimated` (draws). */
  readonly diagnostics: readonly Diagnostic[];
}

/** How far a simulation is; now and then with what it has found so far. */
export interface SimulationProgress<Result> {
  readonly done: number;
  readonly of: number;
  readonly result: Result | null;
}

export type UncertaintyProgress = SimulationProgress<UncertaintyResult>;
