import type { SegmentLoad } from "../model/diffusion";
import type { DrawingFront } from "../model/drawing-front";

export type Place = readonly [x: number, y: number];

/** A piece of an axis as it is drawn: from its earlier to its later city. */
export interface AxisLine {
  readonly from: Place;
  readonly to: Place;
  /** When its drawing begins and ends, in scenario years. */
  readonly start: number;
  readonly end: number;
  /** What has passed over it both ways, and what of it went on towards `to`; a figure a load time. */
  readonly load: readonly number[];
  readonly onward: readonly number[];
  /** Share of each pole shown, a row a load time; all 0 before anything has passed. */
  readonly mix: readonly (readonly number[])[];
}

/**
 * The pieces of the front with what passed over them; those that carry nothing are 0 throughout. Where
 * nothing runs over any of them there are no lines.
 *
 * @param pole place of the one pole shown; -1 for all
 */
export function axisLines(
  front: Pick<DrawingFront, "segments">,
  loads: readonly SegmentLoad[],
  places: ReadonlyMap<string, Place>,
  pole: number,
): AxisLine[] {
  const known = new Map(loads.map((load) => [key(load.u, load.v), load]));
  const shown = (row: readonly number[]): number[] =>
    row.map((value, k) => (pole < 0 || pole === k ? value : 0));
  const lines = front.segments.flatMap(({ from, to, start, end }): AxisLine[] => {
    const [a, b, load] = [places.get(from), places.get(to), known.get(key(from, to))];
    if (!a || !b || !load) return [];
    const [ahead, back] =
      load.u === from ? [load.forward, load.backward] : [load.backward, load.forward];
    const onward = ahead.map((row) => sum(shown(row)));
    const byPole = ahead.map((row, t) => shown(row.map((value, k) => value + (back[t]?.[k] ?? 0))));
    const total = byPole.map(sum);
    const mix = byPole.map((row, t) => {
      const all = total[t] ?? 0;
      return row.map((value) => (all > 0 ? value / all : 0));
    });
    return [{ from: a, to: b, start, end, load: total, onward, mix }];
  });
  return lines.some(carries) ? lines : [];
}

/** Whether anything passes over a line by the end. */
export function carries({ load }: AxisLine): boolean {
  return (load.at(-1) ?? 0) > 0;
}

/** How much of a line is drawn at a time, 0 to 1. */
export function drawnShare({ start, end }: AxisLine, time: number): number {
  if (time < start) return 0;
  return time >= end ? 1 : (time - start) / (end - start);
}

/** The point of a line at a share of its way. */
export function pointAlong({ from, to }: AxisLine, share: number): Place {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** A figure given at some times, in between along a straight line; `times` ascend. */
export function valueAt(values: readonly number[], times: readonly number[], time: number): number {
  const next = times.findIndex((one) => one > time);
  if (next === -1) return values.at(-1) ?? NaN;
  const before = values[next - 1];
  const after = values[next] ?? NaN;
  if (before === undefined) return after;
  const [from, to] = [times[next - 1] ?? NaN, times[next] ?? NaN];
  return before + ((after - before) * (time - from)) / (to - from);
}

/** Place of the last load time at or before a time. */
export function loadPlace(times: readonly number[], time: number): number {
  return Math.max(
    0,
    times.findLastIndex((one) => one <= time + 1e-9),
  );
}

/** Width of a line in pixels of a large map: by the root of its load. */
export function lineWidth(load: number, largest: number): number {
  return 1.4 + (largest > 0 ? 3.2 * Math.sqrt(load / largest) : 0);
}

const key = (a: string, b: string): string => JSON.stringify([a, b].sort());
const sum = (row: readonly number[]): number => row.reduce((total, value) => total + value, 0);
