import type { Rect } from "./frame";

/** A quantity at a place, before it has a size. */
export interface BubbleDatum {
  readonly id: string;
  readonly value: number;
  /** Anchor in map units. */
  readonly at: readonly [number, number];
}

export interface Bubble {
  readonly id: string;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Where the quantity belongs; a leader is drawn when the bubble had to move. */
  readonly anchor: readonly [number, number];
  readonly moved: boolean;
}

const STEPS = 200;
/** A bubble may leave its anchor by this much of its radius. */
const LEASH = 1.5;
/** Share of the radii that may overlap: a ring of paper keeps such bubbles apart to the eye. */
const TOUCH = 0.92;

/**
 * Area-true bubbles: radius grows with the square root of the value, so that twice the value is twice
 * the ink. Overlaps are eased by moving bubbles apart, biggest first in the drawing order; none goes
 * farther than 1.5 radii from its anchor and none over a rectangle of `clear`.
 * Values that are missing, zero or negative have no bubble.
 *
 * @param largest value that gets `maxRadius`
 */
export function bubbles(
  data: readonly BubbleDatum[],
  { maxRadius, largest, clear }: { maxRadius: number; largest: number; clear: readonly Rect[] },
): Bubble[] {
  const drawn = data
    .filter((datum) => datum.value > 0 && Number.isFinite(datum.value))
    .map((datum) => ({
      ...datum,
      x: datum.at[0],
      y: datum.at[1],
      r: bubbleRadius(datum.value, largest, maxRadius),
    }))
    .sort((a, b) => b.r - a.r || (a.id < b.id ? -1 : 1));
  for (let step = 0; step < STEPS; step++) {
    const before = drawn.map(({ x, y }) => x + y);
    for (const [i, a] of drawn.entries()) for (const b of drawn.slice(i + 1)) separate(a, b);
    for (const bubble of drawn) {
      for (const rect of clear) pushOut(bubble, rect);
      tether(bubble);
    }
    if (drawn.every(({ x, y }, i) => Math.abs(x + y - (before[i] ?? 0)) < 0.5)) break;
  }
  return drawn.map(({ id, value, at, x, y, r }) => ({
    id,
    value,
    anchor: at,
    x: Math.round(x),
    y: Math.round(y),
    r: Math.round(r),
    moved: Math.hypot(x - at[0], y - at[1]) > r / 3,
  }));
}

/** Radius of a value when `largest` has `maxRadius`. */
export function bubbleRadius(value: number, largest: number, maxRadius: number): number {
  return maxRadius * Math.sqrt(value / largest);
}

interface Disc {
  readonly at: readonly [number, number];
  readonly r: number;
  x: number;
  y: number;
}

function separate(a: Disc, b: Disc): void {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const distance = Math.hypot(dx, dy);
  const wanted = (a.r + b.r) * TOUCH;
  if (distance >= wanted) return;
  const push = (wanted - distance) / 2;
  const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
  const shareOfA = b.r / (a.r + b.r);
  a.x -= ux * push * shareOfA;
  a.y -= uy * push * shareOfA;
  b.x += ux * push * (1 - shareOfA);
  b.y += uy * push * (1 - shareOfA);
}

/** Moves a disc off a rectangle by the shortest way. */
function pushOut(disc: Disc, rect: Rect): void {
  const left = disc.x + disc.r - rect.x;
  const right = rect.x + rect.width - (disc.x - disc.r);
  const up = disc.y + disc.r - rect.y;
  const down = rect.y + rect.height - (disc.y - disc.r);
  const least = Math.min(left, right, up, down);
  if (least <= 0) return;
  if (least === left) disc.x -= left;
  else if (least === right) disc.x += right;
  else if (least === up) disc.y -= up;
  else disc.y += down;
}

function tether(disc: Disc): void {
  const dx = disc.x - disc.at[0];
  const dy = disc.y - disc.at[1];
  const distance = Math.hypot(dx, dy);
  const most = LEASH * disc.r;
  if (distance <= most) return;
  disc.x = disc.at[0] + (dx / distance) * most;
  disc.y = disc.at[1] + (dy / distance) * most;
}
