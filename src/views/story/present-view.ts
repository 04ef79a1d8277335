import { storyQuery } from "../../formats/story-query";
import type { AppContext } from "../context";

/** Characters of a title: more do not fit a wall in two lines. */
const LONGEST = 60;
const MARKS = ["，", "；", ", ", "; "];

/** The view on screen as a step: its choices, and the headline over it as a title. */
export function presentView({ params, locale }: AppContext): { query: string; title: string } {
  const { current } = params;
  const headline = document.querySelector("#main h1")?.textContent ?? "";
  return { query: storyQuery(current), title: titleOf(headline) || locale.t(`tab.${current.tab}`) };
}

/** A headline as a title: a long one ends at the last of its clauses that fits. */
export function titleOf(headline: string): string {
  const words = headline.replace(/\s+/g, " ").trim();
  const end = Math.max(...MARKS.map((mark) => words.slice(0, LONGEST).lastIndexOf(mark)));
  return words.length > LONGEST && end > 0 ? words.slice(0, end) : words;
}
