import type { AxisLine } from "./axis-lines";

const PARTICLES = 180;
/** Pixels a scenario year. */
const SPEED = 42;
/** The golden ratio spreads what is counted off evenly over 0 to 1. */
const GOLDEN = 0.6180339887498949;

/** One spark on a line; where it is follows from the time alone. */
export interface Particle {
  readonly line: number;
  /** Place of the pole that it is coloured for. */
  readonly pole: number;
  readonly phase: number;
}

/**
 * Sparks over the lines, as many a line as its length by the root of its load at the end, and of each
 * pole as its share there. Without randomness: the same lines have the same sparks.
 *
 * @param lengths of the lines, in any unit
 */
export function particles(
  lines: readonly AxisLine[],
  lengths: readonly number[],
  count = PARTICLES,
): Particle[] {
  const weights = lines.map((line, l) => (lengths[l] ?? 0) * Math.sqrt(line.load.at(-1) ?? 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(all > 0)) return [];
  let run = 0;
  let placed = 0;
  return lines.flatMap((line, l) => {
    run += ((weights[l] ?? 0) / all) * count;
    const own = Math.floor(run + 1e-9) - placed;
    return Array.from({ length: own }, (): Particle => {
      placed += 1;
      const phase = (placed * GOLDEN) % 1;
      return { line: l, phase, pole: poleAt(line.mix.at(-1) ?? [], (placed * GOLDEN * 7) % 1) };
    });
  });
}

/** The pole that a share of a mixture falls to. */
function poleAt(mix: readonly number[], share: number): number {
  let passed = 0;
  const found = mix.findIndex((part) => {
    passed += part;
    return share < passed;
  });
  return found < 0 ? mix.findLastIndex((part) => part > 0) : found;
}

/** Share of its line that a spark has gone at a time, from the line's start; `length` in pixels. */
export function particleShare(
  { phase }: Particle,
  time: number,
  length: number,
  onward: boolean,
): number {
  const gone = (phase + (time * SPEED) / length) % 1;
  return onward ? gone : 1 - gone;
}
