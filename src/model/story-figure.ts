/** Whose a figure in a story's text is; that of the scenario model is neither computed nor estimated. */
export type StoryFigureKind = "published" | "computed" | "estimated" | "model";

/** What stands in a place of a story's text. */
export interface StoryFigure {
  readonly text: string;
  /** Null for a name or a number of members, and where there is no figure. */
  readonly kind: StoryFigureKind | null;
  /** `waiting` while it is on its way, `blank` where there is none, `unknown` where the place names nothing. */
  readonly state: "here" | "waiting" | "blank" | "unknown";
}
