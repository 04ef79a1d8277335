/** A figure on the range of its draws, in per cent of an axis. */
export interface IntervalMark {
  readonly low: number;
  readonly high: number;
  readonly point: number;
}

/** An axis of ranks on which the first and the last have half a place around them. */
export const rankAxis = (units: number): readonly [number, number] => [0.5, units + 0.5];

/** The range from low to high with the figure itself, which may lie beyond it; null where one is NaN. */
export function intervalMark(
  [low, point, high]: readonly [number, number, number],
  [from, to]: readonly [number, number],
): IntervalMark | null {
  const place = (value: number): number => {
    const share = (100 * (value - from)) / (to - from || 1);
    return Math.round(Math.min(100, Math.max(0, share)) * 100) / 100;
  };
  const mark = { low: place(low), high: place(high), point: place(point) };
  return Object.values(mark).some(Number.isNaN) ? null : mark;
}
