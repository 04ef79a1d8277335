import type { Units } from "../../model/catalog";
import type { Lang } from "../../model/lang";
import { editDistance } from "./edit-distance";
import { foldTerm } from "../../formats/fold-term";
import type { Hit } from "./hit";
import { unitTerms } from "../../formats/unit-terms";

const FARTHEST = 2;
const MOST = 3;

/**
 * The provinces whose name, pinyin, English name or adcode is nearest to a query that finds nothing.
 * One edit in three characters, two at most: in a name of two, one edit makes another name.
 */
export function nearestUnits(query: string, units: Units, langs: readonly Lang[]): Hit[] {
  const folded = foldTerm(query);
  const allowed = Math.min(FARTHEST, Math.floor([...folded].length / 3));
  const near = units
    .map((unit) => {
      const { names, pinyin, english } = unitTerms(unit, langs);
      const terms = [...names, ...pinyin, ...english, unit.id].filter(
        (term) => Math.abs(term.length - folded.length) <= allowed,
      );
      return { id: unit.id, edits: Math.min(...terms.map((term) => editDistance(folded, term))) };
    })
    .filter(({ edits }) => edits <= allowed);
  const least = Math.min(...near.map(({ edits }) => edits));
  return near
    .filter(({ edits }) => edits === least)
    .slice(0, MOST)
    .map(({ id }) => ({ kind: "unit", id }));
}
