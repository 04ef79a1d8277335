import type { ScatterFrame, ScatterPoint } from "./scatter";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface ScatterLabel {
  readonly unit: string;
  readonly text: string;
  readonly pinned: boolean;
  readonly box: Box;
  /** Which part of the text stands at its part of the box: the end that is next to the point. */
  readonly anchor: "start" | "middle" | "end";
  /** From the point to a label that stands off it; empty beside the point. */
  readonly leader: string;
}

/** Text size the boxes are reckoned for, in pixels. */
const LABEL_SIZE = 11;
export const POINT_RADIUS = 4;

const HEIGHT = 14;
/** Between a point's middle and its label's box. */
const GAP = POINT_RADIUS + 2;
/** A pinned point has a ring around it. */
const PINNED_GAP = POINT_RADIUS + 5;
/** How far off a pinned label may be sent when there is no room beside its point. */
const REACH = [14, 22, 32, 44, 58, 76, 100];
const TURNS = 24;

/**
 * Places names beside their points: inside the frame, over no point and over no other name. Those
 * that come first in `order` choose first; a name without room is left out, but a pinned one is sent
 * further off, with a leader, while there is room anywhere near.
 */
export function scatterLabels(
  points: readonly ScatterPoint[],
  names: Readonly<Record<string, string>>,
  order: readonly string[],
  pinned: readonly string[],
  frame: ScatterFrame,
): ScatterLabel[] {
  const dots = points.map(({ x, y }) => square(x, y));
  const placed: ScatterLabel[] = [];
  for (const unit of [...new Set([...pinned, ...order])]) {
    const point = points.find((candidate) => candidate.unit === unit);
    const text = names[unit];
    if (!point || text === undefined) continue;
    const isPinned = pinned.includes(unit);
    const width = textWidth(text, isPinned);
    const taken = [...dots, ...placed.map(({ box }) => box)];
    const isFree = (box: Box): boolean =>
      inside(box, frame) && taken.every((other) => !overlap(box, other));
    const close = beside(point, width, isPinned ? PINNED_GAP : GAP).find(isFree);
    const box = close ?? (isPinned ? ring(point, width).find(isFree) : undefined);
    if (!box) continue;
    const near = Math.min(box.x + width, Math.max(box.x, point.x));
    const leader = close ? "" : `M${point.x} ${point.y}L${near} ${box.y + HEIGHT / 2}`;
    placed.push({ unit, text, pinned: isPinned, box, anchor: anchorOf(box, point.x), leader });
  }
  return placed;
}

/** Boxes at a distance from the point: to its sides, then to its corners. */
function beside({ x, y }: ScatterPoint, width: number, gap: number): Box[] {
  const [left, right] = [x - gap - width, x + gap];
  const [above, below] = [y - gap - HEIGHT, y + gap];
  const [centre, middle] = [x - width / 2, y - HEIGHT / 2];
  // At a corner the text may come nearer than at a side.
  const [raised, lowered] = [y - HEIGHT - 1, y + 1];
  return [
    [right, middle],
    [left, middle],
    [centre, above],
    [centre, below],
    [right, raised],
    [right, lowered],
    [left, raised],
    [left, lowered],
  ].map(([at = 0, top = 0]) => ({ x: at, y: top, width, height: HEIGHT }));
}

/** Boxes further and further off, all around. */
function ring({ x, y }: ScatterPoint, width: number): Box[] {
  return REACH.flatMap((reach) =>
    Array.from({ length: TURNS }, (_, i) => {
      const turn = (i / TURNS) * 2 * Math.PI;
      const [across, up] = [Math.cos(turn), Math.sin(turn)];
      return {
        x: round(x + across * reach + ((across - 1) * width) / 2),
        y: round(y - up * reach - HEIGHT / 2),
        width,
        height: HEIGHT,
      };
    }),
  );
}

function anchorOf({ x, width }: Box, point: number): ScatterLabel["anchor"] {
  if (x > point) return "start";
  return x + width < point ? "end" : "middle";
}

/** Reckoned for the widest fonts of the page: a box may be a little too wide, never too narrow. */
function textWidth(text: string, bold: boolean): number {
  const ems = [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? 1 : 0.6), 0);
  return Math.ceil(ems * LABEL_SIZE * (bold ? 1.08 : 1)) + 2;
}

const square = (x: number, y: number): Box => ({
  x: x - POINT_RADIUS,
  y: y - POINT_RADIUS,
  width: 2 * POINT_RADIUS,
  height: 2 * POINT_RADIUS,
});

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const inside = (box: Box, frame: ScatterFrame): boolean =>
  box.x >= frame.left &&
  box.x + box.width <= frame.right &&
  box.y >= frame.top &&
  box.y + box.height <= frame.bottom;

const round = (value: number): number => Math.round(value * 10) / 10;
