import { geoConicEqualArea, type GeoProjection } from "d3-geo";
import type { MultiPoint } from "geojson";
import projection from "../catalog/projection.json";

/** Map units: the main map is 10,000 of them wide, so that whole numbers draw it. */
export const MAP_WIDTH = 10_000;
export const MAP_HEIGHT = 8420;

const MARGIN = 60;

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the projected plane that the 南海诸岛 inset shows: the main map's own units, drawn smaller. */
export const INSET_WINDOW: Rect = { x: 5640, y: 6500, width: 3770, height: 5095 };

/** Dash segments drawn on the main map; the inset draws all ten. */
export const MAIN_DASHES: readonly string[] = projection.mainDraws.dashSegments.map(String);

/** Equal-area conic of China, fitted to the land and not to the South China Sea, which has the inset. */
export function mapProjection(): GeoProjection {
  const [south = 25, north = 47] = projection.parallels;
  const [lambda = -105, phi = 0] = projection.rotate;
  return geoConicEqualArea()
    .parallels([south, north])
    .rotate([lambda, phi])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [MAP_WIDTH - MARGIN, MAP_HEIGHT - 20],
      ],
      projection.mainFit as MultiPoint,
    );
}

/** Where a place stands on the map, in map units. */
export function place(project: GeoProjection, lonLat: readonly [number, number]): [number, number] {
  const point = project([lonLat[0], lonLat[1]]);
  if (!point) throw new RangeError(`outside the projection: ${lonLat.join(", ")}`);
  return [Math.round(point[0]), Math.round(point[1])];
}
