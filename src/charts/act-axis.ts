/** Beginnings of the acts and the end, in scenario years. */
export interface ActMarks {
  readonly t1: number;
  readonly t2: number;
  readonly tEnd: number;
}

export interface ActBand {
  readonly act: 1 | 2 | 3;
  readonly x: number;
  readonly width: number;
}

/** Scenario time from left to right. */
export interface ActAxis {
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** Acts that take time. */
  readonly bands: readonly ActBand[];
  at(time: number): number;
}

/** Ticks stand at least this far apart; the end has the first claim. */
const APART = 18;

/** An axis over 0 to tEnd between two places, with a tick where an act begins. */
export function actAxis({ t1, t2, tEnd }: ActMarks, left: number, right: number): ActAxis {
  const at = (time: number): number =>
    tEnd > 0 ? round(left + (Math.min(time, tEnd) / tEnd) * (right - left)) : left;
  const ticks: { value: number; x: number }[] = [];
  for (const value of [tEnd, 0, t1, t2]) {
    const x = at(value);
    if (ticks.every((other) => Math.abs(other.x - x) >= APART)) ticks.push({ value, x });
  }
  const bounds = [0, t1, t2, tEnd];
  const bands = ([1, 2, 3] as const)
    .map((act) => ({ act, x: at(bounds[act - 1] ?? 0), to: at(bounds[act] ?? 0) }))
    .filter(({ x, to }) => to > x)
    .map(({ act, x, to }) => ({ act, x, width: round(to - x) }));
  return { left, right, ticks: ticks.sort((a, b) => a.x - b.x), bands, at };
}

const round = (value: number): number => Math.round(value * 10) / 10;
