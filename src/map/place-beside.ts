import type { Rect } from "./frame";
import { meet } from "./rect-meets";

interface Size {
  readonly width: number;
  readonly height: number;
}
interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where to put a box beside a point, in the point's own coordinates: inside the room, off the point
 * by a gap, and over none of the rectangles that must stay visible. North-west comes first, since
 * China's open sea lies to the south-east; if every side is taken, the box moves west of them all.
 */
export function placeBeside(
  point: Point,
  box: Size,
  room: Size,
  clear: readonly Rect[],
  gap = 14,
): Point {
  const west = point.x - gap - box.width;
  const east = point.x + gap;
  const north = point.y - gap - box.height;
  const south = point.y + gap;
  const beyond = Math.min(point.x, ...clear.map(({ x }) => x)) - gap - box.width;
  const within = ({ x, y }: Point): Point => ({
    x: Math.max(0, Math.min(x, room.width - box.width)),
    y: Math.max(0, Math.min(y, room.height - box.height)),
  });
  const places = [
    [west, north],
    [west, south],
    [east, north],
    [east, south],
    [beyond, north],
    [beyond, south],
  ].map(([x = 0, y = 0]) => within({ x, y }));
  const free = places.find(
    (place) =>
      !meet({ ...place, ...box }, { ...point, width: 0, height: 0 }) &&
      clear.every((rect) => !meet({ ...place, ...box }, rect)),
  );
  return free ?? within({ x: beyond, y: north });
}
