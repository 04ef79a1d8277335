import { extent } from "d3";

/** A bar from nought to a value, in per cent of the scale's width. */
export interface RankBar {
  readonly x: number;
  readonly width: number;
}

export interface RankBars {
  /** In step with the values; null where there is none. */
  readonly bars: readonly (RankBar | null)[];
  /** Place of the mean on the same scale; null when there is none. */
  readonly tick: number | null;
  /** Where the scale begins and ends. */
  readonly scale: readonly [number, number];
}

/**
 * Bars on one scale that holds nought, every value, the mean and what else is to be `within`, so that
 * lengths compare. NaN is no value and has no bar; nought is a bar of no length.
 */
export function rankBars(
  values: readonly number[],
  mean: number,
  within: readonly number[] = [],
): RankBars {
  const held = [0, ...values, mean, ...within].filter((each) => !Number.isNaN(each));
  const [low = 0, high = 0] = extent(held);
  const span = high - low || 1;
  const place = (value: number): number => round(((value - low) / span) * 100);
  const zero = place(0);
  return {
    bars: values.map((value) => {
      if (Number.isNaN(value)) return null;
      const end = place(value);
      return { x: Math.min(zero, end), width: round(Math.abs(end - zero)) };
    }),
    tick: Number.isNaN(mean) ? null : place(mean),
    scale: [low, high],
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
