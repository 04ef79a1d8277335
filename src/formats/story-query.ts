import { FRAME_FLAGS, type Params } from "../model/params";
import {
  defaultParams,
  formatParams,
  parseParams,
  type UrlProblem,
  type Vocabulary,
} from "./params";

/** What a step does not decide: these stay as the reader has them. */
const KEPT = ["view", "lang", "dark", "story", "compat", "childId", "v", ...FRAME_FLAGS];

/**
 * The choices that a step's query makes, everything it leaves out at its default; language and theme stay
 * those of `fallback`. What cannot be read falls back and is listed, keys that the address does not know too.
 */
export function storyParams(
  query: string,
  words: Vocabulary,
  fallback: Params,
): { params: Params; problems: UrlProblem[] } {
  const asked = new URLSearchParams(query.replace(/^\?/, "").replace(/#.*$/s, ""));
  for (const key of KEPT) asked.delete(key);
  const { params, problems } = parseParams(asked.toString(), words, fallback);
  const unknown = [...asked].filter(([key]) => !(key in fallback));
  const times = [...asked].filter(([key, value]) => key === "t" && !/^(\d+(\.\d+)?)?$/.test(value));
  const unread = [...unknown, ...times].map(([key, value]) => ({ key, value }));
  return { params, problems: [...problems, ...unread] };
}

/** The query of a step that makes these choices, without what a step does not decide; storyParams reads it back. */
export function storyQuery(params: Params): string {
  const { lang, dark, story, view, compat, childId } = defaultParams(params.lang);
  const flags = Object.fromEntries(FRAME_FLAGS.map((key) => [key, false]));
  const made = { ...params, lang, dark, story, view, compat, childId, ...flags };
  return formatParams(made, defaultParams(lang)).replace(/^\?/, "");
}
