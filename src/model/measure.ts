import type { Text } from "./catalog";

/** Where a measure's numbers come from: the index itself, a part of it, or a column of the panel. */
export type MeasureFamily = "index" | "domain" | "subindex" | "indicator" | "derived";

export interface Measure {
  readonly code: string;
  readonly family: MeasureFamily;
  readonly title: Text;
  /** Unit of an indicator; null for scores, which are points. */
  readonly unit: Text | null;
  readonly digits: number;
  /** Domain of an indicator, for grouping in lists. */
  readonly domain: string | null;
  readonly proxy: boolean;
  /** Whether summing over provinces means anything: a count adds up, a rate does not. */
  readonly additive: boolean;
}
