import type { MultiPolygon, Polygon } from "topojson-specification";

/** Numbers of the arcs around a unit, in order, complemented (~n) where an arc is run backwards. */
export function arcNumbers(geometry: Polygon | MultiPolygon): number[] {
  return geometry.type === "Polygon" ? geometry.arcs.flat() : geometry.arcs.flat(2);
}

/** The number of an arc whichever way it is run. */
export function arcIndex(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
