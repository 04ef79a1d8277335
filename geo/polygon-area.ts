import { geoArea } from "d3-geo";
import type { Position } from "geojson";
import { EARTH_RADIUS_KM } from "./great-circle";

/** Spherical area of a polygon (outer ring, then holes), km2; past a hemisphere if wound the wrong way. */
export function polygonKm2(coordinates: Position[][]): number {
  return geoArea({ type: "Polygon", coordinates }) * EARTH_RADIUS_KM ** 2;
}

/** Area inside a ring whichever way it is wound, km2. */
export function ringKm2(ring: Position[]): number {
  const area = polygonKm2([ring]);
  return Math.min(area, 4 * Math.PI * EARTH_RADIUS_KM ** 2 - area);
}
