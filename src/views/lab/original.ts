import { INDEX_CHOICES, type IndexChoice } from "../../model/params";

/** The choices that lead back to the baseline. */
export const ORIGINAL = Object.fromEntries(INDEX_CHOICES.map((key) => [key, ""])) as Record<
  IndexChoice,
  ""
>;
