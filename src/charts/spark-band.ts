/** The chart is drawn in these units and at any width. */
export const SPARK_WIDTH = 120;
export const SPARK_HEIGHT = 58;
const PAD = 2;

export interface SparkSeries {
  readonly times: readonly number[];
  readonly values: readonly number[];
}

export interface SparkBand {
  readonly times: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export interface SparkScale {
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

/** A scale that holds all the series, so that sparklines can be held against each other. */
export function sparkScale(
  series: readonly SparkSeries[],
  bands: readonly SparkBand[] = [],
): SparkScale {
  const values = [
    ...series.flatMap((one) => one.values),
    ...bands.flatMap((band) => [...band.low, ...band.high]),
  ].filter((value) => !Number.isNaN(value));
  const times = series.flatMap((one) => one.times);
  return {
    end: Math.max(0, ...times),
    low: values.length > 0 ? Math.min(...values) : 0,
    high: values.length > 0 ? Math.max(...values) : 1,
  };
}

/** A line over time and, where there is one, the band about it as a closed shape. */
export function sparkBand(
  { times, values }: SparkSeries,
  band: SparkBand | null,
  { end, low, high }: SparkScale,
): { line: string; band: string } {
  const x = (time: number): number =>
    round(PAD + (end > 0 ? time / end : 0) * (SPARK_WIDTH - 2 * PAD));
  const y = (value: number): number =>
    round(SPARK_HEIGHT - PAD - ((value - low) / (high - low || 1)) * (SPARK_HEIGHT - 2 * PAD));
  const points = (at: readonly number[], of: readonly number[]): string[] =>
    at.map((time, k) => `${x(time)} ${y(of[k] ?? NaN)}`);
  const there = values.every((value) => !Number.isNaN(value)) && values.length > 0;
  return {
    line: there ? `M${points(times, values).join("L")}` : "",
    band: band
      ? `M${[...points(band.times, band.high), ...points(band.times, band.low).reverse()].join("L")}Z`
      : "",
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
