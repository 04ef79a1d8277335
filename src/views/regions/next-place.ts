import { groupings } from "../../catalog/catalog";
import type { MemberGroup } from "../../model/index-result";
import type { Params } from "../../model/params";

const POLES = new Set<string>(groupings.poles.map(({ id }) => id));

type Place = Pick<Params, "region" | "select">;

/**
 * Where a pick of a unit leads: from the country into the group that holds it, from a group to its
 * member and back, from a group to the one next door. Of two areas that share a unit the pole is
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
  const group = groupWith(unit, groups);
  if (group) return { region: group.id, select: [] };
  return { region: "", select: select.at(-1) === unit && !here ? [] : [unit] };
}

/** The group that a unit stands for: its pole, which the map tints, before the area hatched over it. */
export function groupWith(unit: string, groups: readonly MemberGroup[]): MemberGroup | null {
  const holders = groups.filter(({ members }) => members.includes(unit));
  return holders.find(({ id }) => POLES.has(id)) ?? holders[0] ?? null;
}
