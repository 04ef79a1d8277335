/** Long-run impacts of a signal, LeSage & Pace 2009: own, through others, and both, on average. */
export interface Multiplier {
  readonly direct: number;
  readonly indirect: number;
  readonly total: number;
  /** What a signal of 1 in a unit adds to all the others. */
  readonly outSpill: readonly number[];
  /** What a signal of 1 in all the others adds to a unit. */
  readonly inSpill: readonly number[];
}
