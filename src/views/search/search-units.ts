import type { Units } from "../../model/catalog";
import type { Lang } from "../../model/lang";
import { bestMatches } from "./best-matches";
import type { Hit } from "./hit";
import { unitTerms } from "../../formats/unit-terms";

/** The provinces that a query finds, the best first. `langs`: those whose names are here. */
export const searchUnits = (query: string, units: Units, langs: readonly Lang[]): Hit[] =>
  bestMatches(query, units, (unit) => unitTerms(unit, langs)).map(({ id }) => ({
    kind: "unit",
    id,
  }));
