import { extent, scaleLinear, ticks } from "d3";
import { completePairs } from "../engine/association/complete-pairs";
import { kendall } from "../engine/association/kendall";
import { linearFit } from "../engine/association/linear-fit";
import { spearman } from "../engine/association/spearman";

/** One measure of a scatter plot, its values in step with the units; NaN is no value. */
export interface ScatterAxis {
  readonly values: readonly number[];
  /** By powers of ten: all values have to be positive, see allowsLog. */
  readonly log: boolean;
}
export interface ScatterPoint {
  readonly unit: string;
  readonly x: number;
  readonly y: number;
}
export interface ScatterTick {
  readonly at: number;
  readonly value: number;
  /** Decimals that tell the ticks of this axis apart. */
  readonly digits: number;
}
export interface ScatterFrame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface ScatterFigures {
  /** Product-moment correlation, of the logarithms on a logarithmic axis. */
  readonly r: number;
  /** Rank correlation, which no logarithm changes. */
  readonly rho: number;
  /** Kendall's tau-b, of ranks too. */
  readonly tau: number;
  readonly n: number;
  readonly slope: number;
  readonly intercept: number;
  /** In step with the units: units of y, or of its decimal logarithm. */
  readonly residuals: readonly number[];
}
export interface ScatterMarks {
  /** Points in pixels, from the least x to the greatest; a unit without both values has none. */
  readonly points: readonly ScatterPoint[];
  /** Path of the line, inside the frame; empty where there is none. */
  readonly line: string;
  readonly xTicks: readonly ScatterTick[];
  readonly yTicks: readonly ScatterTick[];
}

/** Room that is left between the outermost points and the frame, as a share of the range. */
const PAD = 0.04;

/** Whether a logarithmic axis can be offered: there are values, and all are above 0. */
export function allowsLog(values: readonly number[]): boolean {
  const present = values.filter((value) => !Number.isNaN(value));
  return present.length > 0 && present.every((value) => value > 0);
}

/** r, rho, tau and the least squares line of y on x, of logarithms where an axis has them. */
export function scatterFigures(x: ScatterAxis, y: ScatterAxis): ScatterFigures {
  const fit = linearFit(scaled(x), scaled(y));
  return { ...fit, rho: spearman(x.values, y.values), tau: kendall(x.values, y.values) };
}

/** The plot as finished marks in pixels. The line is that of `figures`. */
export function scatter(
  units: readonly string[],
  x: ScatterAxis,
  y: ScatterAxis,
  { slope, intercept }: ScatterFigures,
  frame: ScatterFrame,
  most: { readonly xTicks: number; readonly yTicks: number },
): ScatterMarks {
  const [xs, ys] = completePairs(x.values, y.values);
  const [xRange, yRange] = [rangeOf({ ...x, values: xs }), rangeOf({ ...y, values: ys })];
  const along = scaleLinear(xRange, [frame.left, frame.right]);
  const up = scaleLinear(yRange, [frame.bottom, frame.top]);
  const [xScaled, yScaled] = [scaled(x), scaled(y)];
  const points = units
    .map((unit, i) => ({ unit, x: along(xScaled[i] ?? NaN), y: up(yScaled[i] ?? NaN) }))
    .filter((point) => !Number.isNaN(point.x + point.y))
    .sort((a, b) => a.x - b.x || b.y - a.y)
    .map((point) => ({ ...point, x: round(point.x), y: round(point.y) }));
  const place = (
    scale: (value: number) => number,
    { log }: ScatterAxis,
    range: readonly [number, number],
    count: number,
  ): ScatterTick[] => {
    const values = tickValues(log, range, count);
    const digits = decimalsOf(values);
    return values.map((value) => ({
      at: round(scale(log ? Math.log10(value) : value)),
      value,
      digits,
    }));
  };
  return {
    points,
    line: lineInside(slope, intercept, xRange, yRange, along, up),
    xTicks: place(along, x, xRange, most.xTicks),
    yTicks: place(up, y, yRange, most.yTicks),
  };
}

/** The values as the axis counts them. */
function scaled({ values, log }: ScatterAxis): readonly number[] {
  return log ? values.map((value) => (value > 0 ? Math.log10(value) : NaN)) : values;
}

/** Ends of an axis, in its own count; a constant measure stands in the middle of one unit each way. */
function rangeOf(axis: ScatterAxis): [number, number] {
  const [low = 0, high = 0] = extent(scaled(axis).filter((value) => !Number.isNaN(value)));
  const pad = high > low ? (high - low) * PAD : 1;
  return [low - pad, high + pad];
}

/** Round values within a range; on a logarithmic axis 1, 2 and 5 times powers of ten where they fit. */
function tickValues(
  log: boolean,
  [low, high]: readonly [number, number],
  count: number,
): readonly number[] {
  if (!log) return evenValues(low, high, count);
  const tries = [[1, 2, 5], [1, 5], [1]].map((mantissas) => roundValues(mantissas, low, high));
  return (
    tries.find((values) => values.length > 2 && values.length <= count) ??
    evenValues(10 ** low, 10 ** high, count)
  );
}

/** d3 takes the count as a hint; here it is the most there is room for. */
function evenValues(low: number, high: number, most: number): readonly number[] {
  for (let count = most; count > 1; count -= 1) {
    const values = ticks(low, high, count);
    if (values.length <= most) return values;
  }
  return [];
}

function roundValues(mantissas: readonly number[], low: number, high: number): number[] {
  const values: number[] = [];
  for (let power = Math.floor(low); power <= high; power += 1) {
    const unit = 10 ** Math.abs(power);
    for (const mantissa of mantissas) values.push(power < 0 ? mantissa / unit : mantissa * unit);
  }
  return values.filter((value) => value >= 10 ** low && value <= 10 ** high);
}

/** Decimals that all the values need. */
function decimalsOf(values: readonly number[]): number {
  const needed = values.map(
    (value) => (String(Number(value.toPrecision(12))).split(".")[1] ?? "").length,
  );
  return Math.max(0, ...needed);
}

/** The stretch of a line that lies inside both ranges, as a path. */
function lineInside(
  slope: number,
  intercept: number,
  [xLow, xHigh]: readonly [number, number],
  [yLow, yHigh]: readonly [number, number],
  along: (x: number) => number,
  up: (y: number) => number,
): string {
  const crossings = slope === 0 ? [xLow, xHigh] : [yLow, yHigh].map((y) => (y - intercept) / slope);
  const from = Math.max(xLow, Math.min(...crossings));
  const to = Math.min(xHigh, Math.max(...crossings));
  if (!(from < to)) return "";
  const at = (x: number): string => `${round(along(x))} ${round(up(intercept + slope * x))}`;
  return `M${at(from)}L${at(to)}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
