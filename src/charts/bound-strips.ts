import type { Bounds } from "../model/reconciliation";

/** A unit's bounds on a scale shared by all, in per cent of its width. */
export interface BoundStrip {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
  /** Place of the estimate; null where there is none. */
  readonly dot: number | null;
}

export interface BoundStrips {
  readonly strips: readonly BoundStrip[];
  /** Round values of the scale and their places. */
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  /** Units that the facts say next to nothing about. */
  readonly unrestricted: readonly string[];
}

const STEP = 5;

/** The restricted units, the highest lower bound first, on a scale from the lowest of them to the highest. */
export function boundStrips(bounds: Bounds, estimates: readonly number[] | null): BoundStrips {
  const all = bounds.units.map((unit, i) => ({
    unit,
    low: bounds.low[i] ?? NaN,
    high: bounds.high[i] ?? NaN,
    estimate: estimates?.[i] ?? NaN,
    restricted: bounds.restricted[i] ?? false,
  }));
  const shown = all.filter(({ restricted }) => restricted).sort((a, b) => b.low - a.low);
  const least = STEP * Math.floor(Math.min(...shown.map(({ low }) => low)) / STEP);
  const most = STEP * Math.ceil(Math.max(...shown.map(({ high }) => high)) / STEP);
  const place = (value: number): number => (100 * (value - least)) / (most - least);
  const steps = shown.length > 0 ? (most - least) / STEP : -1;
  const every = Math.ceil((steps + 1) / 6);
  const ticks = Array.from({ length: steps + 1 }, (_, i) => least + STEP * i);
  return {
    strips: shown.map(({ unit, low, high, estimate }) => ({
      unit,
      low,
      high,
      from: place(low),
      to: place(high),
      dot: Number.isNaN(estimate) ? null : place(estimate),
    })),
    ticks: ticks.filter((_, i) => i % every === 0).map((value) => ({ value, at: place(value) })),
    unrestricted: all.filter(({ restricted }) => !restricted).map(({ unit }) => unit),
  };
}
