import { groupName, memberGroups } from "../../catalog/member-groups";
import type { Lang } from "../../model/lang";
import type { GroupSetId } from "../../model/params";
import { bestMatches } from "./best-matches";
import { groupTerms } from "./group-terms";
import type { Hit } from "./hit";

/**
 * The areas, regions and poles that a query finds, the best first, each in the first of `sets` that
 * holds it. `langs`: those whose names are here.
 */
export function searchGroups(
  query: string,
  sets: readonly GroupSetId[],
  langs: readonly Lang[],
): Hit[] {
  const setOf = new Map<string, GroupSetId>();
  for (const set of sets) {
    for (const { id } of memberGroups(set, {})) if (!setOf.has(id)) setOf.set(id, set);
  }
  return bestMatches(query, [...setOf], ([id]) => groupTerms(groupName(id), langs)).map(
    ([id, set]) => ({ kind: "group", id, set }),
  );
}
