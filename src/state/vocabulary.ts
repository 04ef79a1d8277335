import { groupings, units } from "../catalog/catalog";
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
  groups: new Set([
    ...groupings.partitions.flatMap(({ groups }) => groups.map(({ id }) => id)),
    ...groupings.poles.map(({ id }) => id),
  ]),
  variants: new Map(
    groupings.poles.map((pole) => {
      const others = pole.variants.map(({ id }) => id).filter((id) => id !== pole.default);
      return [pole.id, [pole.default, ...others]];
    }),
  ),
};
