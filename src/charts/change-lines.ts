import type { ActAxis } from "./act-axis";
import { spreadLabels } from "./spread-labels";

/** The chart is drawn in these units and at any width. */
export const CHANGE_WIDTH = 268;
export const CHANGE_HEIGHT = 136;
const TOP = 20;
const BOTTOM = 104;
/** Height of a label's line, and how far above or below its end it stands. */
const LINE = 15;
const OFFSET = 11;
/** At least this much change fills the height, so that a hair's breadth does not look like a leap. */
const LEAST = 0.1;

/** A figure over time, and whether it is one of those that are told. */
export interface ChangeSeries {
  readonly id: string;
  readonly times: readonly number[];
  readonly values: readonly number[];
  readonly told: boolean;
}

export interface ChangeLine {
  readonly id: string;
  readonly path: string;
  readonly told: boolean;
  /** Change by the end, as a share of the start. */
  readonly change: number;
  readonly labelY: number;
  /** Where the line is at the place of a time. */
  y(place: number): number;
}

export interface ChangeLines {
  readonly lines: readonly ChangeLine[];
  /** Where nothing has changed. */
  readonly zero: number;
}

/**
 * Figures over time as shares of their starts, all on one scale; a series whose start is 0 or NaN has
 * no line. Labels of those told stand above the upper end and below the lower one, and apart.
 */
export function changeLines(series: readonly ChangeSeries[], axis: ActAxis): ChangeLines {
  const changes = series.flatMap((one) => {
    const start = one.values[0] ?? NaN;
    return start > 0 ? [{ ...one, changes: one.values.map((value) => value / start - 1) }] : [];
  });
  const all = changes.flatMap((one) => one.changes);
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const span = Math.max(LEAST, high - low);
  const middle = (low + high) / 2;
  const y = (change: number): number =>
    round((TOP + BOTTOM) / 2 - ((change - middle) / span) * (BOTTOM - TOP));
  const told = changes.filter((one) => one.told);
  const end = ({ changes: of }: { changes: readonly number[] }): number => of.at(-1) ?? NaN;
  const mean = told.reduce((sum, one) => sum + end(one), 0) / told.length;
  const wanted = told.map((one) => y(end(one)) + (end(one) >= mean ? -OFFSET : OFFSET));
  const places = spreadLabels(wanted, LINE, TOP - OFFSET, BOTTOM + OFFSET);
  return {
    lines: changes.map((one) => ({
      id: one.id,
      told: one.told,
      path: one.changes
        .map((change, k) => `${k === 0 ? "M" : "L"}${axis.at(one.times[k] ?? NaN)} ${y(change)}`)
        .join(""),
      change: end(one),
      labelY: round(places[told.indexOf(one)] ?? NaN),
      y: (place) => y(one.changes[place] ?? NaN),
    })),
    zero: y(0),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
