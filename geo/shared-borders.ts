import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { arcNumbers } from "./arc-numbers";
import { lineKm } from "./great-circle";

export type SharedBorder = [idA: string, idB: string, km: number];

/**
 * Rook neighbours: the pairs of units that hold an arc in common, one on its left and one on its
 * right, with the length of those arcs, km; sorted. An arc held by two units on the same side is
 * an overlap, not a border (江苏 and 山东 both draw 前三岛), and is passed over.
 */
export function sharedBorders(topology: Topology, units: GeometryCollection): SharedBorder[] {
  const left = new Map<number, string>();
  const right = new Map<number, string>();
  for (const geometry of units.geometries) {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") continue;
    for (const arc of arcNumbers(geometry)) {
      if (arc >= 0) left.set(arc, String(geometry.id));
      else right.set(~arc, String(geometry.id));
    }
  }
  const lengths = new Map<string, number>();
  for (const [arc, a] of left) {
    const b = right.get(arc);
    if (b === undefined || a === b) continue;
    const { geometry } = feature(topology, { type: "LineString", arcs: [arc] });
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
    lengths.set(pair, (lengths.get(pair) ?? 0) + lineKm(geometry.coordinates));
  }
  return [...lengths]
    .map(([pair, km]): SharedBorder => [pair.slice(0, 6), pair.slice(7), km])
    .sort((a, b) => a[0].localeCompare(b[0]) || a[1].localeCompare(b[1]));
}
