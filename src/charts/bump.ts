import { spreadLabels } from "./spread-labels";

/** The chart is drawn in these units and at any width. */
export const BUMP_WIDTH = 340;
export const BUMP_HEIGHT = 264;
const LEFT = 128;
const RIGHT = BUMP_WIDTH - LEFT;
const TOP = 12;
const BOTTOM = BUMP_HEIGHT - 12;
/** Height of a label's line, and how far from its axis a label stands. */
const LINE = 17;
const OFFSET = 16;
const DOT = 5;

export interface BumpEntry {
  readonly unit: string;
  readonly name: string;
  /** Ranks on the two axes; 1 is on top, NaN is no rank. */
  readonly left: number;
  readonly right: number;
  readonly pinned: boolean;
}

export interface BumpLine {
  readonly unit: string;
  readonly path: string;
  /** Ends of the line, where a pinned one has its dots. */
  readonly ends: readonly (readonly [number, number])[];
}

export interface BumpLabel {
  readonly unit: string;
  readonly side: "left" | "right";
  readonly x: number;
  readonly y: number;
  /** From the dot to the label, which may have moved. */
  readonly leader: string;
  readonly name: string;
  readonly rank: string;
}

export interface BumpMarks {
  readonly others: readonly BumpLine[];
  readonly pinned: readonly BumpLine[];
  readonly labels: readonly BumpLabel[];
}

/**
 * A slope chart of two rankings: a line from the rank on the left to that on the right for every unit
 * that has both, and labels at both ends for the pinned ones, moved apart so that none collide.
 */
export function bump(entries: readonly BumpEntry[]): BumpMarks {
  const ranked = entries.filter(({ left, right }) => !Number.isNaN(left + right));
  const last = Math.max(2, ranked.length);
  const y = (rank: number): number => round(TOP + ((rank - 1) / (last - 1)) * (BOTTOM - TOP));
  const line = ({ unit, left, right }: BumpEntry): BumpLine => ({
    unit,
    path: `M${LEFT} ${y(left)}L${RIGHT} ${y(right)}`,
    ends: [
      [LEFT, y(left)],
      [RIGHT, y(right)],
    ],
  });
  const pinned = ranked.filter((entry) => entry.pinned);

  const labels = (["left", "right"] as const).flatMap((side) => {
    const at = pinned.map((entry) => y(entry[side]));
    const places = spreadLabels(at, LINE, TOP, BOTTOM).map(round);
    const axis = side === "left" ? LEFT : RIGHT;
    const outward = side === "left" ? -1 : 1;
    return pinned.map(({ unit, name, [side]: rank }, i) => ({
      unit,
      side,
      x: axis + outward * OFFSET,
      y: places[i] ?? NaN,
      leader: `M${axis + outward * DOT} ${at[i] ?? NaN}L${axis + outward * (OFFSET - 3)} ${places[i] ?? NaN}`,
      name,
      rank: String(rank),
    }));
  });
  return {
    others: ranked.filter((entry) => !entry.pinned).map(line),
    pinned: pinned.map(line),
    labels,
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
