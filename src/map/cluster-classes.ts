import type { Choropleth } from "../model/choropleth";
import type { LocalMoran, Quadrant } from "../model/spatial";

/** What the map tells of a unit: its quadrant, or `none` where chance may have brought it about. */
export type Cluster = Quadrant | "none";

/**
 * Places on the diverging ramp, the hue by the unit's own side of the mean: strong where its
 * neighbours lie on the same side, pale where they do not, neutral where it cannot be told.
 */
export const CLUSTER_STEPS: Readonly<Record<Cluster, number>> = {
  HH: 6,
  HL: 4,
  none: 3,
  LH: 2,
  LL: 0,
};

/** The cluster of each unit; null without a value or a neighbour. `level`: the most that p may be. */
export function clustersAt({ quadrants, p }: LocalMoran, level: number): (Cluster | null)[] {
  return quadrants.map((quadrant, i) => quadrant && ((p[i] ?? NaN) <= level ? quadrant : "none"));
}

/** A local Moran as classes by cluster; the band of its values is neutral, with a mark at nought. */
export function clusterClasses(
  units: readonly string[],
  local: LocalMoran,
  level: number,
): Choropleth {
  const clusters = clustersAt(local, level);
  const step = (cluster: Cluster | null | undefined): number =>
    cluster ? CLUSTER_STEPS[cluster] : -1;
  const present = local.statistic.filter((value) => !Number.isNaN(value));
  const [low, high] = [Math.min(0, ...present), Math.max(0, ...present)];
  return {
    breaks: [0],
    extent: [low, high],
    steps: Object.fromEntries(units.map((unit, i) => [unit, step(clusters[i])])),
    edges: [low, 0, high],
    ramp: [CLUSTER_STEPS.none, CLUSTER_STEPS.none],
    tones: "d",
  };
}
