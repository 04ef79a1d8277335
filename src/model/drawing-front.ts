import type { DiffusionScenario } from "./diffusion";
import type { AxisSegment } from "./diffusion-graph";

export interface FrontCity {
  readonly id: string;
  readonly lonLat: readonly [number, number];
}

export interface FrontQuery extends Pick<DiffusionScenario, "t1" | "t2"> {
  readonly cities: readonly FrontCity[];
  readonly segments: readonly AxisSegment[];
  /** Ids of the cities that the front starts from. */
  readonly cores: readonly string[];
  /** Samples stand at most this far apart. */
  readonly stepKm: number;
}

export interface FrontSample {
  readonly lonLat: readonly [number, number];
  readonly time: number;
}

/** Where ink is, for the drawing alone. */
export interface DrawingFront {
  /** Way from the nearest core city and time of arrival, in the order of the cities; NaN for one cut off. */
  readonly km: readonly number[];
  readonly time: readonly number[];
  /** Each piece once, from its earlier to its later city, with the times at its ends. */
  readonly segments: readonly {
    readonly from: string;
    readonly to: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly samples: readonly FrontSample[];
}

export interface FrontGridQuery extends Pick<DiffusionScenario, "t2" | "tEnd"> {
  readonly columns: number;
  readonly rows: number;
  /** Width and height of a cell, in the units of the samples' places. */
  readonly cell: number;
  readonly kmPerUnit: number;
  /** Projected samples. */
  readonly samples: readonly { readonly x: number; readonly y: number; readonly time: number }[];
}
