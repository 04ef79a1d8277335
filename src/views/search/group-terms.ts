import type { Text } from "../../model/catalog";
import type { Lang } from "../../model/lang";
import { foldTerm } from "../../formats/fold-term";
import type { PlaceTerms } from "../../formats/place-terms";
import syllablesJson from "./syllables.json";

const syllables: Readonly<Record<string, string>> = syllablesJson;

/** What a group is found by. `langs`: those whose names are here; pinyin is read off zh-Hans. */
export function groupTerms(name: Text, langs: readonly Lang[]): PlaceTerms {
  const spoken = langs.includes("zh-Hans")
    ? [...name["zh-Hans"]].map((character) => syllables[character] ?? "")
    : [];
  const whole = spoken.length > 0 && !spoken.includes("");
  return {
    codes: [],
    names: langs.filter((lang) => lang !== "en").map((lang) => foldTerm(name[lang])),
    pinyin: whole ? [spoken.join("")] : [],
    initials: whole ? [spoken.map((syllable) => syllable.charAt(0)).join("")] : [],
    english: langs.includes("en") ? [foldTerm(name.en)] : [],
  };
}
