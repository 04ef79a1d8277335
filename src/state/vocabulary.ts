import { units } from "../catalog/catalog";
import { measures } from "../catalog/measures";
import type { Vocabulary } from "../formats/params";

/** The words an address may use, from the catalog. */
export const vocabulary: Vocabulary = {
  measures: new Set(measures.map(({ code }) => code)),
  units: new Map(
    units.flatMap(({ id, iso }) => [
      [id, id],
      [iso, id],
    ]),
  ),
};
