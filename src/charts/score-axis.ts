import { extent, ticks } from "d3";

export interface ScoreAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** Place of a value, in per cent of the axis. */
  readonly at: (value: number) => number;
}

/** An axis of whole tens that holds every value; NaN is no value, and without any it runs from 0 to 100. */
export function scoreAxis(values: readonly number[]): ScoreAxis {
  const [first = 0, last = 100] = extent(values.filter((value) => !Number.isNaN(value)));
  const low = Math.floor(first / 10) * 10;
  const high = Math.max(Math.ceil(last / 10) * 10, low + 10);
  return {
    low,
    high,
    ticks: ticks(low, high, 6),
    at: (value) => (100 * (value - low)) / (high - low),
  };
}
