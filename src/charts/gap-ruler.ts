/** Per cent of the published value at either end of the ruler. */
const REACH = 48;

/** Where a figure stands on a ruler that has the published one in its middle. */
export interface GapMark {
  /** 0 at the left end, 100 at the right. */
  readonly at: number;
  /** Per cent of the published value, above it or below. */
  readonly gap: number;
}

/** A figure beside the published one; what lies beyond the ruler stands at its end. Null without a figure. */
export function gapMark(own: number, published: number): GapMark | null {
  const gap = 100 * (own / published - 1);
  if (!Number.isFinite(gap)) return null;
  return { at: gapPlace(gap), gap };
}

/** Place of a gap in per cent. */
export function gapPlace(gap: number): number {
  return 50 + (50 * Math.max(-REACH, Math.min(REACH, gap))) / REACH;
}
