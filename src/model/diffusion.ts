import type { Diagnostic } from "./diagnostic";
import type { DiffusionGraph } from "./diffusion-graph";
import type { FitLag } from "./fit-lag";
import type { MemberGroup } from "./index-result";
import type { Multiplier } from "./multiplier";

/** How pairs on a common axis are joined: all of them, those next to each other, or none. */
export const LINE_KERNELS = ["all-pairs", "nearest-neighbour", "none"] as const;
export type LineKernel = (typeof LINE_KERNELS)[number];

/** What a unit's links are weighed against: its own length of links (S), none (C), their sum (W). */
export const CODINGS = ["S", "C", "W"] as const;
export type Coding = (typeof CODINGS)[number];

/** Who emits: members by their lead over the mean, the core units, or every member alike. */
export const SEED_MODES = ["excess", "core", "uniform"] as const;
export type SeedMode = (typeof SEED_MODES)[number];

/** What the coupling of the units is made of. */
export interface DiffusionStructure {
  /** Distance at which a link weighs 1 / e, km. */
  readonly lambda: number;
  /** Range along an axis by that across a border. */
  readonly psi: number;
  /** Elasticity of a link to the length of the border. */
  readonly alpha: number;
  /** Weight of the lines against the areas. */
  readonly eta: number;
  readonly coding: Coding;
  readonly lineKernel: LineKernel;
  /** A factor an axis by its id; 1 for one left out. */
  readonly axisWeights?: Readonly<Record<string, number>>;
}

/** How the signal runs over the structure; times in scenario years, without a calendar. */
export interface DiffusionScenario {
  /** Share of a signal that is passed on, below 1. */
  readonly rho: number;
  /** Rate of response, a year. */
  readonly delta: number;
  /** Share of the gap to the ceiling closed a year by a signal of 1. */
  readonly beta: number;
  /** Share of the gap closed a year by local growth. */
  readonly g: number;
  readonly ceiling: number;
  /** Share of the gap that the poles alone have to close for a unit to count as reached. */
  readonly q: number;
  /** Start of the lines, start of the areas, end. */
  readonly t1: number;
  readonly t2: number;
  readonly tEnd: number;
}

export const DEFAULT_STRUCTURE: DiffusionStructure = {
  lambda: 764,
  psi: 1.5,
  alpha: 0.5,
  eta: 1,
  coding: "S",
  lineKernel: "all-pairs",
};

export const DEFAULT_SCENARIO: DiffusionScenario = {
  rho: 0.7,
  delta: 1,
  beta: 0.06,
  g: 0.015,
  ceiling: 100,
  q: 0.01,
  t1: 2,
  t2: 6,
  tEnd: 12,
};

/** Who sends the signal. */
export interface DiffusionSeeds {
  readonly mode: SeedMode;
  readonly poles: readonly MemberGroup[];
  /** The core units of the poles, by the poles' ids; for `core`. */
  readonly cores: readonly MemberGroup[];
  /** What a core unit of each pole emits, by the poles' ids; alike where left out. For `core`. */
  readonly strengths?: Readonly<Record<string, number>>;
  /** A unit that emits as a pole of its own, as strongly as the strongest. */
  readonly extraPole?: string;
}

export interface DiffusionQuery {
  readonly graph: DiffusionGraph;
  /** The index at time 0, 0 to 100, in the order of the graph's units. */
  readonly start: readonly number[];
  readonly seeds: DiffusionSeeds;
  readonly structure: DiffusionStructure;
  readonly scenario: DiffusionScenario;
  /** All acts at once, from time 0. */
  readonly singleAct: boolean;
  readonly times: readonly number[];
  /** When the load of the segments is asked for; a time among `times`, or not. */
  readonly loadTimes: readonly number[];
  /** Parts the units, for the dispersion within and between groups. */
  readonly groups: readonly MemberGroup[];
}

/** Where the gain of each unit comes from, exactly. */
export interface Contributions {
  /** Points of the index since time 0. */
  readonly gain: readonly number[];
  readonly local: readonly number[];
  /** A row a unit: points from each pole. */
  readonly poles: readonly (readonly number[])[];
  /** Gain by the gap to the ceiling at time 0; NaN without a gap. */
  readonly closure: readonly number[];
}

/** Which poles a unit's signal comes from. */
export interface Catchment {
  /** A row a unit: share of each pole, NaN where nothing has come. */
  readonly mix: readonly (readonly number[])[];
  /** Place of the pole with the largest share; -1 where nothing has come. */
  readonly dominant: readonly number[];
  /** 1 for a single pole, 0 for an even mix; NaN where nothing has come. */
  readonly purity: readonly number[];
}

/** When the poles alone have closed the share q of a unit's gap; null where that does not happen in time. */
export interface Arrival {
  readonly time: readonly (number | null)[];
  readonly act: readonly (1 | 2 | 3 | null)[];
  /** Units by arrival, those never reached last, ties in the order of the units. */
  readonly order: readonly number[];
}

/** Dispersion of the index over the units at one time. */
export interface DispersionAt {
  readonly time: number;
  readonly mean: number;
  /** Of the population. */
  readonly sd: number;
  readonly cv: number;
  readonly gini: number;
  readonly range: number;
  /** Theil's T. */
  readonly theil: { readonly total: number; readonly within: number; readonly between: number };
}

/** What passed over a piece between two cities until a time, all axes that use it together. */
export interface SegmentLoad {
  readonly u: string;
  readonly v: string;
  readonly axes: readonly string[];
  /** A row a time: the load from `u` to `v` by pole. */
  readonly forward: readonly (readonly number[])[];
  readonly backward: readonly (readonly number[])[];
}

/** By receiver and sender, row-major: what of a signal each unit took over from each other until the end. */
export interface Inflows {
  readonly byLine: Float64Array;
  readonly byArea: Float64Array;
}

export interface DiffusionResult {
  readonly units: readonly string[];
  /** Ids of the poles; "extra" for one added. */
  readonly poles: readonly string[];
  readonly times: readonly number[];
  readonly loadTimes: readonly number[];
  /** A row a unit: emission by pole, 1 for the strongest. */
  readonly emission: readonly (readonly number[])[];
  /** By time, unit and pole, in this order. */
  readonly signal: Float64Array;
  /** The signal summed over time, in the same order. */
  readonly dose: Float64Array;
  /** The index by time and unit. */
  readonly index: Float64Array;
  readonly arrival: Arrival;
  /** At the end. */
  readonly contributions: Contributions;
  readonly catchment: Catchment;
  /** Share of what was passed on until the end that came along the lines; NaN where nothing was. */
  readonly lineShare: number;
  readonly inflows: Inflows;
  readonly dispersion: readonly DispersionAt[];
  /** The same without local growth. */
  readonly dispersionByPoles: readonly DispersionAt[];
  readonly segments: readonly SegmentLoad[];
  readonly multiplier: Multiplier;
  readonly diagnostics: readonly Diagnostic[];
}

export interface BandsQuery extends Omit<DiffusionQuery, "loadTimes" | "groups"> {
  readonly draws: number;
  readonly seed: number;
}

/** Quantiles of type 7 at 10, 50 and 90 per cent over the draws. */
export interface Band {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** What uncertain parameters leave open; the structure stays. */
export interface DiffusionBands {
  readonly draws: number;
  readonly seed: number;
  readonly times: readonly number[];
  /** A row a time, a band a unit. */
  readonly index: readonly (readonly Band[])[];
  readonly mean: readonly Band[];
  readonly cv: readonly Band[];
}

export interface FitQuery extends Pick<
  DiffusionQuery,
  "graph" | "start" | "seeds" | "structure" | "scenario"
> {
  /** Of the units, in the order of the graph's, and of the core cities: [longitude, latitude], degrees. */
  readonly capitals: readonly (readonly [number, number])[];
  readonly coreCities: readonly (readonly [number, number])[];
  /** A size of each unit above 0, in the order of the graph's, for the lag given its logarithm. */
  readonly gdp?: readonly number[];
  readonly permutations: number;
  readonly seed: number;
}

/** Whether exposure to the poles says more of the index than plainer things do. */
export interface FitCard {
  /** Units that do not emit and that a signal reaches: all that is said is of them. */
  readonly n: number;
  /** R^2 of predictions that leave out the unit they are for; below 0: worse than the mean. */
  readonly exposure: number;
  readonly coreDistance: number;
  readonly centrality: number;
  /** Poles of the same strengths at random places; p = (r + 1) / (m + 1), one-sided. */
  readonly randomPoles: {
    readonly permutations: number;
    readonly seed: number;
    readonly median: number;
    readonly p: number;
  };
  readonly verdict: "indistinct" | "poles";
  /** Null with fewer than six units that have neighbours, or where these are all alike. */
  readonly lag: FitLag | null;
}
