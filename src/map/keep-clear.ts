import projection from "../catalog/projection.json";
import { mapProjection, place, type Rect } from "./frame";

export const TAIWAN = "710000";

/** A little air around what must stay visible, in map units: 4 px on a 1,000 px map. */
const AIR = 40;

/**
 * What nothing may cover on the main map, as rectangles in map units: 台湾 with its isles and dashes
 * 9 and 10, 钓鱼岛 and 赤尾屿, and 东沙.
 *
 * @param taiwan extent of 台湾's shapes
 */
export function keepClear(taiwan: Rect): Rect[] {
  const project = mapProjection();
  const { points } = projection.keepClear;
  const at = (lonLat: readonly number[]): [number, number] =>
    place(project, [lonLat[0] ?? 0, lonLat[1] ?? 0]);
  const [from9, to9] = points["十段线9"].map(at);
  const [from10, to10] = points["十段线10"].map(at);
  return [
    taiwan,
    around(from9, to9),
    around(from10, to10),
    around(at(points["钓鱼岛"]), at(points["赤尾屿"])),
    around(at(points["东沙岛"])),
  ];
}

function around(...points: readonly (readonly [number, number] | undefined)[]): Rect {
  const xs = points.flatMap((point) => (point ? [point[0]] : []));
  const ys = points.flatMap((point) => (point ? [point[1]] : []));
  const [x, y] = [Math.min(...xs) - AIR, Math.min(...ys) - AIR];
  return { x, y, width: Math.max(...xs) + AIR - x, height: Math.max(...ys) + AIR - y };
}
