import { storyQuery } from "../../formats/story-query";
import type { AppContext } from "../context";

/** Characters of a title: more do not fit a wall in two lines. */
const LONGEST = 60;
const MARKS = ["，", "；", ", ", "; "];

/**
 * The view on screen as a step: its choices, and the headline over it as a title. The strip that says that the
 * index is the reader's own is not on a slide, so the title says it.
 */
export function presentView({ params, locale, atlas }: AppContext): {
  query: string;
  title: string;
} {
  const { current } = params;
  const shown = document.querySelector("#main h1")?.textContent ?? "";
  const headline = titleOf(shown) || locale.t(`tab.${current.tab}`);
  const title = atlas.custom
    ? locale.t("outlet.custom", { custom: locale.t("lab.custom"), headline })
    : headline;
  return { query: storyQuery(current), title };
}

/** A headline as a title: a long one ends at the last of its clauses that fits. */
export function titleOf(headline: string): string {
  const words = headline.replace(/\s+/g, " ").trim();
  const end = Math.max(...MARKS.map((mark) => words.slice(0, LONGEST).lastIndexOf(mark)));
  return words.length > LONGEST && end > 0 ? words.slice(0, end) : words;
}
