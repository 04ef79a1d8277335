/** A place in a caption or in notes that a figure fills when it is shown: `{score:440000.computed}`. */
export interface FigurePlace {
  /** As it stands in the text, braces and all. */
  readonly source: string;
  /** A published fact's id, or a word: `score`, `rank`, `interval`, `mean`, `members`, `unit`, ... */
  readonly name: string;
  /** After the colon: a unit, a group or a measure; empty where there is none. */
  readonly subject: string;
  /** After the dot: `published`, `computed`, `estimated`, or what of the scenario; empty where there is none. */
  readonly part: string;
  /** After the at sign, a scenario time; NaN where there is none. */
  readonly time: number;
}

const PLACE =
  /\{([a-z][a-z0-9-]*)(?::([A-Za-z0-9-]+))?(?:\.([a-z]+))?(?:@(\d{1,3}(?:\.\d{1,2})?))?\}/g;

/** A text cut at its places; braces that hold anything else stay text. Joined again, the parts are the text. */
export function storyParts(text: string): (string | FigurePlace)[] {
  const parts: (string | FigurePlace)[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACE)) {
    const [source, name = "", subject = "", part = "", time = "NaN"] = match;
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push({ source, name, subject, part, time: Number(time) });
    end = match.index + source.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** The places alone. */
export const figurePlaces = (text: string): FigurePlace[] =>
  storyParts(text).filter((part) => typeof part !== "string");
