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
}

/**
 * Bars on one scale that holds nought, every value and the mean, so that lengths compare. NaN is no
 * value and has no bar; nought is a bar of no length.
 */
export function rankBars(values: readonly number[], mean: number): RankBars {
  const [low = 0, high = 0] = extent([0, ...values, mean].filter((each) => !Number.isNaN(each)));
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
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
