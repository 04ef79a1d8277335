/** A province as the map draws it: shape, step of the ramp, and what it says to a screen reader. */
export interface UnitMark {
  readonly unit: string;
  readonly path: string;
  /** Fill class: `v0` to `v6`, `none` (not scored), `blank` (no value), `empty` (still loading). */
  readonly fill: string;
  /** Exact colour where the fill class is only the nearest one. */
  readonly mix: string | undefined;
  readonly label: string;
  readonly selected: boolean;
}

export interface LabelMark {
  readonly unit: string;
  readonly x: number;
  readonly y: number;
  /** Set under (x, y), where a bubble stands, and not on it. */
  readonly below: boolean;
  readonly name: string;
  readonly value: string;
  /** Narrowest map width, in CSS pixels, at which the name fits. */
  readonly from: number;
  /** Narrowest map width at which the value fits under it; null when it never does. */
  readonly valueFrom: number | null;
  readonly fill: string;
}

export interface CalloutMark {
  readonly unit: string;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly name: string;
  /** One character or two letters, for the narrowest maps. */
  readonly short: string;
  readonly value: string;
  readonly fill: string;
}

export interface SeamMark {
  readonly tones: string;
  readonly path: string;
}

export interface BubbleMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly anchor: readonly [number, number];
  readonly moved: boolean;
  readonly label: string;
  /** Text inside the bubble; empty when it would not fit. */
  readonly text: string;
}

export interface BubbleKeyMark {
  readonly r: number;
  readonly text: string;
}

export interface GroupMark {
  readonly id: string;
  readonly shape: string;
  readonly outline: string;
  readonly name: string;
}

/** All lines of the base map that do not depend on a measure. */
export interface GroundMarks {
  readonly dashes: string;
  readonly allDashes: string;
  readonly undetermined: string;
  readonly islets: string;
  readonly allIslets: string;
  /** Empty until the national level is here. */
  readonly coast: string;
  readonly land: string;
}
