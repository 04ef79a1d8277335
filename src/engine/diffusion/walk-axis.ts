import type { AxisSegment } from "../../model/diffusion-graph";

/** How a city is reached along an axis: km from the start, and the city before it; null at the start. */
export interface AxisStep {
  readonly km: number;
  readonly before: string | null;
}

/**
 * The one way along an axis, a tree of segments, from a city to every city that it joins, the start
 * among them. Cities of other trees are left out.
 */
export function walkAxis(segments: readonly AxisSegment[], from: string): Map<string, AxisStep> {
  const steps = new Map<string, AxisStep>([[from, { km: 0, before: null }]]);
  // A map's loop also visits what is added on the way.
  for (const [city, { km }] of steps) {
    for (const { u, v, km: length } of segments) {
      const next = u === city ? v : v === city ? u : null;
      if (next !== null && !steps.has(next)) steps.set(next, { km: km + length, before: city });
    }
  }
  return steps;
}
