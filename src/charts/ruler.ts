import type { Choropleth } from "../model/choropleth";

/** The ruler is 500 units wide and drawn at any width. */
export const RULER_WIDTH = 500;
export const RULER_HEIGHT = 112;
export const BAND_TOP = 86;
export const BAND_HEIGHT = 10;
export const DOT_RADIUS = 3.6;

const MARGIN = 6;
/** Room for the stack of dots, under the two lines of labels. */
const STACK_HEIGHT = 48;
/** Width of a digit and the air between two labels, in ruler units at full width. */
const DIGIT = 6.6;
const AIR = 6;
/** On a phone the ruler shrinks to this share while its text does not. */
const NARROW = 0.66;

export interface RulerDot {
  readonly unit: string;
  readonly x: number;
  readonly y: number;
  readonly step: number;
}
export interface RulerSegment {
  readonly x: number;
  readonly width: number;
  readonly step: number;
  /** Bounds of the segment's values: above the first, up to the second. */
  readonly from: number;
  readonly to: number;
}
export interface RulerTick {
  readonly x: number;
  readonly text: string;
  /** Left out on a phone, where labels would touch. */
  readonly wideOnly: boolean;
}
export interface RulerMarks {
  readonly dots: readonly RulerDot[];
  readonly band: readonly RulerSegment[];
  readonly ticks: readonly RulerTick[];
  /** Horizontal place of a value. */
  x(value: number): number;
}

/**
 * The legend as a dot strip: a linear axis of the measure, its class intervals as a band, one dot a
 * unit stacked upwards at its value. A unit without a value has no dot. Under the band stand the breaks,
 * or the values to be marked where there are none.
 */
export function ruler(
  units: readonly string[],
  values: readonly number[],
  { breaks, marked = breaks, extent, steps, edges, ramp }: Choropleth,
  print: (value: number) => string,
): RulerMarks {
  const [low, high] = extent;
  const span = high - low || 1;
  const x = (value: number): number =>
    round(MARGIN + ((value - low) / span) * (RULER_WIDTH - 2 * MARGIN));

  const band = ramp.map((step, i) => {
    const first = i === 0;
    const last = i === ramp.length - 1;
    const left = first ? 0 : x(edges[i] ?? low) + 0.5;
    const right = last ? RULER_WIDTH : x(edges[i + 1] ?? high) - 0.5;
    const width = round(Math.max(right - left, 0.5));
    // The ends are open: a locked scale can be narrower than the measure.
    const [from = -Infinity, to = Infinity] = [
      first ? undefined : edges[i],
      last ? undefined : edges[i + 1],
    ];
    return { x: left, width, step, from, to };
  });

  // A label that would touch its left neighbour is left out; the band still shows the break.
  const ticks: RulerTick[] = [];
  let endWide = -Infinity;
  let endNarrow = -Infinity;
  for (const value of marked) {
    const text = print(value);
    const at = x(value);
    const half = (text.length * DIGIT) / 2;
    if (at - half < endWide + AIR || text === ticks.at(-1)?.text) continue;
    const wideOnly = at - half / NARROW < endNarrow + AIR / NARROW;
    ticks.push({ x: at, text, wideOnly });
    endWide = at + half;
    if (!wideOnly) endNarrow = at + half / NARROW;
  }
  return { dots: stack(units, values, steps, x), band, ticks, x };
}

function stack(
  units: readonly string[],
  values: readonly number[],
  steps: Readonly<Record<string, number>>,
  x: (value: number) => number,
): RulerDot[] {
  const placed: { unit: string; x: number; level: number }[] = [];
  const order = units
    .map((unit, i) => ({ unit, value: values[i] ?? NaN }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => a.value - b.value || (a.unit < b.unit ? -1 : 1));
  for (const { unit, value } of order) {
    const at = x(value);
    const taken = placed.filter((dot) => at - dot.x < 2 * DOT_RADIUS).map((dot) => dot.level);
    let level = 0;
    while (taken.includes(level)) level++;
    placed.push({ unit, x: at, level });
  }
  // A tall stack (a yes-or-no indicator) is pressed together rather than cut off.
  const top = Math.max(1, ...placed.map(({ level }) => level));
  const rise = Math.min(2 * DOT_RADIUS + 0.4, STACK_HEIGHT / top);
  return placed.map(({ unit, x: at, level }) => ({
    unit,
    x: at,
    y: round(BAND_TOP - DOT_RADIUS - 1 - level * rise),
    step: steps[unit] ?? -1,
  }));
}

const round = (value: number): number => Math.round(value * 10) / 10;
