import { extent, ticks } from "d3";

/** The chart is drawn in these units and at any width. */
export const WATERFALL_WIDTH = 384;
export const WATERFALL_ROW = 27;
/** Where the names end and the bars begin, and room for the last figure. */
const LEFT = 120;
const RIGHT = WATERFALL_WIDTH - 48;
const BAR = 16;

export interface WaterfallStep {
  readonly id: string;
  /** A step adds to the sum so far; a total is drawn at its value. */
  readonly kind: "start" | "step" | "move" | "total";
  readonly value: number;
}

export interface WaterfallBar {
  readonly id: string;
  readonly kind: WaterfallStep["kind"];
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the figure stands, right of the bar. */
  readonly textX: number;
  /** Down to the next row, at the sum so far; empty for the last. */
  readonly thread: string;
}

export interface WaterfallMarks {
  readonly bars: readonly WaterfallBar[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly height: number;
}

/**
 * Steps from a start to a total, a row each, on one axis that holds every sum on the way. Steps of no
 * value (NaN) are left out.
 */
export function waterfall(steps: readonly WaterfallStep[]): WaterfallMarks {
  const known = steps.filter(({ value }) => !Number.isNaN(value));
  const spans: (readonly [number, number])[] = [];
  for (const { kind, value } of known) {
    const sum = spans.at(-1)?.[1] ?? 0;
    if (kind === "start" || kind === "total") spans.push([value, value]);
    else spans.push([sum, sum + value]);
  }
  const [low = 0, high = 1] = extent(spans.flat());
  const pad = (high - low || 1) * 0.04;
  const domain = [low - pad, high + pad] as const;
  const place = (value: number): number =>
    round(LEFT + ((value - domain[0]) / (domain[1] - domain[0])) * (RIGHT - LEFT));
  const bars = known.map(({ id, kind, value }, i): WaterfallBar => {
    const [from, to] = spans[i] ?? [0, 0];
    const x = Math.min(place(from), place(to));
    const width = round(Math.abs(place(to) - place(from)));
    const y = i * WATERFALL_ROW + (WATERFALL_ROW - BAR) / 2;
    const last = i === known.length - 1;
    const thread = last ? "" : `M${place(to)} ${y + BAR}V${y + WATERFALL_ROW}`;
    return { id, kind, value, x, y, width, height: BAR, textX: x + width + 6, thread };
  });
  return {
    bars,
    ticks: ticks(...domain, 5).map((value) => ({ value, x: place(value) })),
    height: known.length * WATERFALL_ROW,
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
