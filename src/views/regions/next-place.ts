import type { MemberGroup } from "../../model/index-result";
import type { Params } from "../../model/params";

type Place = Pick<Params, "region" | "select">;

/**
 * Where a pick of a unit leads: from the country into the group that holds it, from a group to its
 * member and back, from a group to the one next door. Of two groups that share a unit the smaller is
 * meant; a unit of no group is chosen by itself.
 */
export function nextPlace(
  unit: string,
  groups: readonly MemberGroup[],
  { region, select }: Place,
): Place {
  const here = groups.find(({ id }) => id === region);
  if (here?.members.includes(unit)) {
    return { region, select: select.at(-1) === unit ? [] : [unit] };
  }
  const group = smallestWith(unit, groups);
  if (group) return { region: group.id, select: [] };
  return { region: "", select: select.at(-1) === unit && !here ? [] : [unit] };
}

/** The group with the fewest members that holds a unit. */
export function smallestWith(unit: string, groups: readonly MemberGroup[]): MemberGroup | null {
  const holders = groups.filter(({ members }) => members.includes(unit));
  return [...holders].sort((a, b) => a.members.length - b.members.length)[0] ?? null;
}
