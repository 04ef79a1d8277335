import type { ActAxis } from "./act-axis";

/** The chart is drawn in these units and at any width. */
export const STAIRS_WIDTH = 268;
export const STAIRS_HEIGHT = 136;
export const STAIRS_TOP = 16;
export const STAIRS_BOTTOM = 114;

export interface ArrivalStairs {
  /** What has been reached, filled from the ground up, a piece an act. */
  readonly acts: readonly { readonly act: 1 | 2 | 3; readonly path: string }[];
  /** The upper edge of it all. */
  readonly line: string;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  y(count: number): number;
}

/**
 * How many units are reached, over time: a step up where one arrives, null for one that does not.
 * Ticks by tens and at the number of all, the tens only with room to it.
 */
export function arrivalStairs(arrivals: readonly (number | null)[], axis: ActAxis): ArrivalStairs {
  const all = arrivals.length;
  const y = (count: number): number =>
    round(STAIRS_BOTTOM - (all > 0 ? count / all : 0) * (STAIRS_BOTTOM - STAIRS_TOP));
  const steps = arrivals
    .flatMap((time) => (time === null ? [] : [axis.at(time)]))
    .sort((a, b) => a - b);
  /** The edge from one place to another. */
  const edge = (from: number, to: number): string => {
    const before = steps.filter((x) => x <= from).length;
    const within = steps.filter((x) => x > from && x <= to);
    return [`M${from} ${y(before)}`, ...within.map((x, i) => `H${x}V${y(before + i + 1)}`), `H${to}`] // prettier-ignore
      .join("");
  };
  return {
    acts: axis.bands.map(({ act, x, width }) => {
      const to = round(x + width);
      return { act, path: `${edge(x, to)}V${y(0)}H${x}Z` };
    }),
    line: edge(axis.left, axis.right),
    ticks: [
      ...Array.from({ length: Math.floor(all / 10) + 1 }, (_, k) => k * 10).filter(
        (value) => value === 0 || all - value >= 4,
      ),
      ...(all > 0 ? [all] : []),
    ].map((value) => ({ value, y: y(value) })),
    y,
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
