/** Two units that are neighbours, by their ids. */
export type NeighbourPair = readonly [string, string];

/** `binary`: each neighbour weighs 1; `row`: the neighbours of a unit share 1. */
export const WEIGHT_STYLES = ["row", "binary"] as const;
export type WeightStyle = (typeof WEIGHT_STYLES)[number];

/**
 * What becomes of a unit without neighbours. `excluded`: it leaves the sample, mean and all. `zero`:
 * it stays in the mean and the variance, its lag is 0, and n counts the others only (spdep's
 * zero.policy with adjust.n). `counted`: the same, and n counts it (adjust.n = FALSE).
 */
export const ISOLATE_RULES = ["excluded", "zero", "counted"] as const;
export type IsolateRule = (typeof ISOLATE_RULES)[number];

/** A column over units, and which of them are neighbours. NaN leaves a unit out, with its links. */
export interface SpatialQuery {
  readonly units: readonly string[];
  readonly values: readonly number[];
  readonly neighbours: readonly NeighbourPair[];
  readonly style: WeightStyle;
  readonly isolates: IsolateRule;
}

export interface PermutationQuery extends SpatialQuery {
  /** Random arrangements to compare with; 0 for none. */
  readonly permutations: number;
  readonly seed: number;
}

/** A statistic against a normal law: deviate, positive where like stands by like, and two-sided p. */
export interface NormalTest {
  readonly variance: number;
  readonly z: number;
  readonly p: number;
}

/** A statistic against seeded permutations: p = (r + 1) / (m + 1), two-sided. */
export interface PermutationTest {
  readonly permutations: number;
  readonly seed: number;
  readonly mean: number;
  readonly sd: number;
  readonly p: number;
}

/** A global statistic of spatial autocorrelation with its law when values stand at random. */
export interface SpatialTest {
  readonly statistic: number;
  readonly expectation: number;
  /** Units that count, as `isolates` says. */
  readonly n: number;
  readonly style: WeightStyle;
  readonly isolates: IsolateRule;
  /** Units with a value and no neighbour with one. */
  readonly isolated: readonly string[];
  readonly normality: NormalTest;
  readonly randomisation: NormalTest;
  readonly permutation: PermutationTest | null;
}

/** Values against their neighbours' by maximum likelihood: y = rho W y + X b + e, rows of W share 1. */
export interface LagModel {
  readonly rho: number;
  /** Standard error of rho. */
  readonly se: number;
  /** Twice the log-likelihood's gain on rho = 0, and its p by chi-squared with one degree of freedom. */
  readonly lr: number;
  readonly p: number;
  readonly n: number;
}

/** Own value first, the neighbours' next: high or low against the mean. */
export const QUADRANTS = ["HH", "LL", "HL", "LH"] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** Local figures in the order of the units; NaN and null where a unit has no value or no lag. */
export interface LocalMoran {
  readonly statistic: readonly number[];
  readonly quadrants: readonly (Quadrant | null)[];
  /** Two-sided p of each unit by conditional permutation, not corrected for there being many. */
  readonly p: readonly number[];
  readonly n: number;
  readonly permutations: number;
  readonly seed: number;
  readonly style: WeightStyle;
  readonly isolates: IsolateRule;
}

/** Gi* in the order of the units, as deviates of the normal law, with two-sided p. */
export interface GetisOrd {
  readonly z: readonly number[];
  readonly p: readonly number[];
  readonly n: number;
  readonly isolates: IsolateRule;
}
