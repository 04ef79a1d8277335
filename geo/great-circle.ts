import { geoLength } from "d3-geo";
import type { Position } from "geojson";

/** Mean radius of the Earth (IUGG), km. */
export const EARTH_RADIUS_KM = 6371.0088;

/** Great-circle length of a line in degrees, km. */
export function lineKm(coordinates: Position[]): number {
  return geoLength({ type: "LineString", coordinates }) * EARTH_RADIUS_KM;
}
