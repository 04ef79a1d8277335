import type { MemberGroup } from "./index-result";

export const CORRELATIONS = ["pearson", "spearman", "kendall"] as const;
export type CorrelationMethod = (typeof CORRELATIONS)[number];

/** Columns of one length, a number a unit, NaN for a blank. */
export type Columns = Readonly<Record<string, readonly number[]>>;

export interface CorrelationMatrix {
  readonly method: CorrelationMethod;
  readonly columns: readonly string[];
  /** A row a column: coefficient with each, over the pairs where neither is blank. */
  readonly coefficients: readonly (readonly number[])[];
  /** Such pairs. */
  readonly n: readonly (readonly number[])[];
}

/** How well the items of a scale hang together, over the units where no item is blank. */
export interface Reliability {
  readonly alpha: number;
  readonly standardised: boolean;
  readonly items: readonly string[];
  readonly n: number;
  /** Alpha of the other items, for each item left out. */
  readonly without: readonly number[];
}

export const THEIL_KINDS = ["T", "L"] as const;
export type TheilKind = (typeof THEIL_KINDS)[number];

/** Values not below 0 over units, each in one group at most one time; weights are populations. */
export interface InequalityQuery {
  readonly units: readonly string[];
  readonly values: readonly number[];
  readonly weights?: readonly number[];
  readonly groups: readonly MemberGroup[];
  readonly theil: TheilKind;
}

export interface GiniParts {
  readonly total: number;
  readonly within: number;
  /** Net between the groups. */
  readonly between: number;
  /** What the groups' overlap adds. */
  readonly transvariation: number;
}

export interface TheilParts {
  readonly kind: TheilKind;
  readonly total: number;
  readonly within: number;
  readonly between: number;
}

export interface GroupInequality {
  readonly id: string;
  /** Members with a value. */
  readonly count: number;
  /** Of all, 0 to 1. */
  readonly populationShare: number;
  readonly valueShare: number;
  readonly mean: number;
  readonly gini: number;
  readonly theil: number;
}

export interface Inequality {
  /** Units with a value. */
  readonly n: number;
  readonly mean: number;
  readonly sdSample: number;
  readonly sdPopulation: number;
  readonly cvSample: number;
  readonly cvPopulation: number;
  readonly gini: GiniParts;
  readonly theil: TheilParts;
  readonly groups: readonly GroupInequality[];
}
