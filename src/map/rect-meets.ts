import type { Rect } from "./frame";

type Point = readonly [x: number, y: number];

/** Whether two rectangles share more than an edge, or have less than `air` between them. */
export const meet = (a: Rect, b: Rect, air = 0): boolean =>
  a.x - air < b.x + b.width &&
  b.x < a.x + a.width + air &&
  a.y - air < b.y + b.height &&
  b.y < a.y + a.height + air;

/** Whether all of a rectangle lies in another. */
export const within = (a: Rect, b: Rect): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** Whether a straight line between two points comes into a rectangle: what each pair of its sides leaves of the line. */
export function crosses({ x, y, width, height }: Rect, from: Point, to: Point): boolean {
  let [enter, leave] = [0, 1];
  for (const [start, way, low, high] of [
    [from[0], to[0] - from[0], x, x + width],
    [from[1], to[1] - from[1], y, y + height],
  ] as const) {
    if (way === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [one, other] = [(low - start) / way, (high - start) / way];
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  return enter < leave;
}
