const SWIPE = 50;
const EDGE = 0.12;

/** Where a finger went down and came up, and how wide the window is, in pixels. */
interface Stroke {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly width: number;
}

/** What a finger asks of a talk: a swipe along turns, and so does a tap at an edge. */
export function touchTurn({ from, to, width }: Stroke): "next" | "previous" | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (Math.abs(dx) >= SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) return dx < 0 ? "next" : "previous";
  if (Math.hypot(dx, dy) > 10) return null;
  if (to[0] > (1 - EDGE) * width) return "next";
  return to[0] < EDGE * width ? "previous" : null;
}
