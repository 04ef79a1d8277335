import type { Text, Unit } from "../model/catalog";
import type { Lang } from "../model/lang";
import { foldTerm } from "./fold-term";
import otherNamesJson from "../catalog/other-names.json";
import type { PlaceTerms } from "./place-terms";

type OtherNames = Readonly<Partial<Record<"names" | "pinyin" | "english", readonly string[]>>>;
const otherNames: Readonly<Record<string, OtherNames>> = otherNamesJson;

/** What a province is found by. `langs`: those whose names are here; the others are left unread. */
export function unitTerms(unit: Unit, langs: readonly Lang[]): PlaceTerms {
  const other = otherNames[unit.id] ?? {};
  const written = (texts: readonly Text[], wanted: (lang: Lang) => boolean): string[] =>
    texts.flatMap((text) => langs.filter(wanted).map((lang) => text[lang]));
  const chinese = written([unit.name, unit.full, unit.abbr], (lang) => lang !== "en");
  const english = written([unit.name, unit.full], (lang) => lang === "en");
  return {
    codes: [unit.id, unit.iso, unit.iso.slice(3)].map(foldTerm),
    names: [...chinese, ...(other.names ?? [])].map(foldTerm),
    pinyin: [unit.pinyin, ...(other.pinyin ?? [])].map(foldTerm),
    initials: [foldTerm(unit.initials)],
    english: [...english, ...(other.english ?? [])].map(foldTerm),
  };
}
