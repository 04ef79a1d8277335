/** What the model takes from others, where it enters. Only sources whose text has been read. */
export const THEORIES = [
  "points",
  "tiers",
  "corridors",
  "poles",
  "distance",
  "catchup",
  "multiplier",
  "coding",
  "split",
] as const;

/** What speaks against it. */
export const COUNTER = ["competition", "lag"] as const;

/** What else it could have been. */
export const REJECTED = ["heat", "flows", "feedback", "front", "durbin"] as const;
