import type { Fact } from "./catalog";
import type { Contradiction } from "./index-result";

/** Share of the published value within which a figure still is close. */
export const CLOSE = 0.02;

/**
 * How a figure of ours stands to a published one: inside its rounding, within the share `CLOSE` of it, or
 * neither; equal to it by construction; on a scale that nobody published; or, where only an order can
 * be compared, in agreement with it.
 */
export type Verdict = "reproduced" | "close" | "differs" | "imposed" | "not-comparable" | "agrees";

export interface NamedFigure {
  /** A unit, a group, a domain or a sub-index. */
  readonly id: string;
  readonly value: number;
}

export interface ReconciledFigure {
  /** NaN where the fact is an order of several figures. */
  readonly value: number;
  /** The figures that an order compares, the highest first. */
  readonly parts: readonly NamedFigure[];
  readonly verdict: Verdict;
}

export interface ReconciledFact {
  readonly id: string;
  readonly kind: Fact["kind"];
  /** NaN for an order. */
  readonly published: number;
  /** What the printed figure can stand for; null for an order. */
  readonly interval: readonly [number, number] | null;
  /** Null where there is no such figure: parts of the index are not estimated. */
  readonly computed: ReconciledFigure | null;
  readonly estimated: ReconciledFigure | null;
}

/** Every published fact beside our figures, in the order of the facts. */
export interface Reconciliation {
  readonly facts: readonly ReconciledFact[];
}

/** What imposed facts alone leave to each unit, in the order of the units. */
export interface Bounds {
  readonly units: readonly string[];
  readonly imposed: readonly string[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** False where the two are more than 40 points apart: the facts say next to nothing. */
  readonly restricted: readonly boolean[];
  /** Facts that leave nothing; low and high are then empty. */
  readonly contradiction: Contradiction | null;
}

/** The estimate under one choice of facts. */
export interface Imposition {
  readonly values: readonly number[];
  /** Root mean square of estimated minus computed, in points. */
  readonly rms: number;
  /** Product-moment correlation of the estimate with each column. */
  readonly correlations: Readonly<Record<string, number>>;
}

/** What one more fact does to the estimate; null where the facts contradict each other. */
export interface Strain {
  readonly fact: string;
  readonly without: Imposition | null;
  readonly with: Imposition | null;
}
