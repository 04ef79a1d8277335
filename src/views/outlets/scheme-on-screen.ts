import type { Scheme } from "../../export/picture-colours";

/** What the page is drawn in: the reader's word, or the system's. */
export function schemeOnScreen(): Scheme {
  return getComputedStyle(document.documentElement).colorScheme === "dark" ? "dark" : "light";
}
