import { foldTerm } from "../../formats/fold-term";
import type { PlaceTerms } from "../../formats/place-terms";

/**
 * How well folded terms answer a folded query, the least being the best; null where they do not: a
 * code, the beginning of a name, of pinyin, of initials, of an English name, of a code, a part of a name.
 */
function matchTier(query: string, terms: PlaceTerms): number | null {
  const begins = (term: string): boolean => term.startsWith(query);
  const holds = (term: string): boolean => term.includes(query);
  // C begins every ISO code, and two Latin letters meet by chance where syllables do.
  const telling = (letters: number): boolean => query.length >= letters || !/[a-z]/.test(query);
  const tiers = [
    terms.codes.includes(query),
    terms.names.some(begins),
    terms.pinyin.some(begins),
    terms.initials.some(begins),
    terms.english.some(begins),
    telling(2) && terms.codes.some(begins),
    telling(3) && [...terms.names, ...terms.pinyin, ...terms.english].some(holds),
  ];
  const tier = tiers.indexOf(true);
  return tier < 0 ? null : tier;
}

/** All that a query finds, the best first and otherwise in their own order; none where it holds no letter or digit. */
export function bestMatches<T>(
  query: string,
  all: readonly T[],
  termsOf: (one: T) => PlaceTerms,
): T[] {
  const folded = foldTerm(query);
  if (folded === "") return [];
  return all
    .flatMap((one) => {
      const tier = matchTier(folded, termsOf(one));
      return tier === null ? [] : [{ one, tier }];
    })
    .sort((a, b) => a.tier - b.tier)
    .map(({ one }) => one);
}
