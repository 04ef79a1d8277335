/** How a group's scores become one figure. */
export const GROUP_MEASURES = ["sum", "mean", "share"] as const;
export type GroupMeasure = (typeof GROUP_MEASURES)[number];

/** One group by its three figures; `share` is a per cent of the sum over all units. */
export interface GroupFigures {
  readonly id: string;
  /** Members with a value. */
  readonly count: number;
  readonly sum: number;
  readonly mean: number;
  readonly share: number;
}
