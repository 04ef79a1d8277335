/** Two units that border each other, or that a strait parts; units by their places. */
export interface AreaEdge {
  readonly i: number;
  readonly j: number;
  readonly kind: "land" | "strait";
  /** Length of the border; null for a strait. */
  readonly borderKm: number | null;
  /** Between the capitals, along a great circle. */
  readonly capitalKm: number;
}

/** The shortest way along an axis between two units: from city `u` of the one to city `v` of the other. */
export interface LinePath {
  readonly axis: string;
  readonly km: number;
  readonly u: string;
  readonly v: string;
}

/** Two units on a common axis, or on several. */
export interface LinePair {
  readonly i: number;
  readonly j: number;
  readonly axes: readonly LinePath[];
}

/** A piece of an axis between two cities next to each other. */
export interface AxisSegment {
  readonly axis: string;
  readonly u: string;
  readonly v: string;
  readonly km: number;
}

/** Who can reach whom: over borders and along axes. The segments of an axis form a tree. */
export interface DiffusionGraph {
  readonly units: readonly string[];
  readonly area: readonly AreaEdge[];
  readonly line: readonly LinePair[];
  readonly segments: readonly AxisSegment[];
}
