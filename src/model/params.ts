import type { GroupMeasure } from "./group-measure";
import type { Lang } from "./lang";

export const TABS = ["map", "table"] as const;
export type Tab = (typeof TABS)[number];

/** What the index measure shows: the computed composite, or its benchmarked estimate. */
export const INDEX_KINDS = ["estimated", "computed"] as const;
export type IndexKind = (typeof INDEX_KINDS)[number];

export const BUBBLES = ["none", "provinces", "areas", "six-regions", "poles"] as const;
export type Bubbles = (typeof BUBBLES)[number];

export const OUTLINES = ["none", "areas", "six-regions", "poles"] as const;
export type Outlines = (typeof OUTLINES)[number];

export const THEMES = ["auto", "true", "false"] as const;
export type Theme = (typeof THEMES)[number];

/** What the table shows: the scores, or the indicators of a domain, or the reference variables. */
export const COLUMN_SETS = [
  "scores",
  "infrastructure",
  "security",
  "data",
  "applications",
  "services",
  "control",
] as const;
export type ColumnSet = (typeof COLUMN_SETS)[number];

/** Everything the reader has chosen. The URL owns it. */
export interface Params {
  readonly tab: Tab;
  /** Measure code: `index`, a domain, a sub-index or an indicator. */
  readonly ind: string;
  readonly kind: IndexKind;
  readonly group: GroupMeasure;
  /** Selected units by adcode, in the order of selection. */
  readonly select: readonly string[];
  readonly bubbles: Bubbles;
  readonly outline: Outlines;
  /** Table column to sort by, `-` in front for descending. */
  readonly sort: string;
  readonly cols: ColumnSet;
  readonly lang: Lang;
  readonly dark: Theme;
}
