import { geoConicEqualAreaRaw } from "d3-geo";
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

/** Degrees to map units. */
export type MapProjection = (lonLat: readonly [number, number]) => [number, number];

const RADIANS = Math.PI / 180;

/**
 * Equal-area conic of China, fitted to the land and not to the South China Sea, which has the inset.
 * d3's formula by itself: its projections also cut at the antimeridian and bend long edges, which
 * nothing here is near or has, and would be 4.8 kB of the first load.
 */
export function mapProjection(): MapProjection {
  const [south = 25, north = 47] = projection.parallels;
  const [lambda = -105] = projection.rotate;
  const raw = geoConicEqualAreaRaw(south * RADIANS, north * RADIANS);
  const onPlane: MapProjection = ([longitude, latitude]) => {
    const [x, y] = raw((longitude + lambda) * RADIANS, latitude * RADIANS);
    return [x, -y];
  };

  const fitted = projection.mainFit.coordinates.map(([longitude = 0, latitude = 0]) =>
    onPlane([longitude, latitude]),
  );
  const [left, right] = ends(fitted.map(([x]) => x));
  const [top, bottom] = ends(fitted.map(([, y]) => y));
  const [width, height] = [MAP_WIDTH - MARGIN, MAP_HEIGHT - 20];
  const scale = Math.min((width - MARGIN) / (right - left), (height - MARGIN) / (bottom - top));
  const dx = (MARGIN + width - scale * (left + right)) / 2;
  const dy = (MARGIN + height - scale * (top + bottom)) / 2;
  return (lonLat) => {
    const [x, y] = onPlane(lonLat);
    return [dx + scale * x, dy + scale * y];
  };
}

const ends = (values: readonly number[]): [number, number] => [
  Math.min(...values),
  Math.max(...values),
];

/** Where a place stands on the map, in whole map units. */
export function place(project: MapProjection, lonLat: readonly [number, number]): [number, number] {
  const [x, y] = project(lonLat);
  return [Math.round(x), Math.round(y)];
}
