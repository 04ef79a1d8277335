import type { SealMark } from "./card";

/** The head of a column: its title, what is said under it, whose numbers it holds, how it is sorted. */
export interface TableHeadMark {
  readonly id: string;
  readonly title: string;
  /** Unit, year and the like; none for scores. */
  readonly notes: readonly string[];
  readonly seal: SealMark | null;
  /** The seal in a word, for a screen reader. */
  readonly kind: string;
  readonly sorted: "ascending" | "descending" | "none";
  readonly hint: string;
  /** Whether a new group of columns begins here. */
  readonly leads: boolean;
}

/** One figure; an empty text is one that has not come yet. */
export interface TableCellMark {
  readonly text: string;
  /** Heard in place of the text, where that is only a sign. */
  readonly spoken: string;
  /** Set where the figure is of another kind than its column. */
  readonly seal: SealMark | null;
  /** What limits the figure; a footnote says it to all. */
  readonly caveat: string;
}

export interface TableRowMark {
  readonly unit: string;
  readonly name: string;
  readonly selected: boolean;
  /** Whether the row can be selected, or let go. */
  readonly open: boolean;
  readonly selectLabel: string;
  readonly rank: TableCellMark;
  /** In step with the columns; null for a unit without data. */
  readonly cells: readonly TableCellMark[] | null;
}
