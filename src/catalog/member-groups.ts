import type { Group, Pole, Text } from "../model/catalog";
import type { MemberGroup } from "../model/index-result";
import { groupings } from "./catalog";

const groupsById = new Map<string, Group>(
  groupings.partitions.flatMap(({ groups }) => groups.map((group) => [group.id, group])),
);
const polesById = new Map<string, Pole>(groupings.poles.map((pole) => [pole.id, pole]));

function poleMembers(pole: Pole, variants: Readonly<Record<string, string>>): readonly string[] {
  const chosen = variants[pole.id] ?? pole.default;
  const variant = pole.variants.find(({ id }) => id === chosen);
  if (!variant) throw new Error(`no variant of ${pole.id} is called "${chosen}"`);
  return variant.members;
}

/**
 * The groups of a set or a partition with their members settled.
 * `variants` names a variant for a pole (`{ "pole-bohai": "7" }`); a pole it leaves out takes its default.
 * A name that the catalog does not hold throws an Error that shows it.
 */
export function memberGroups(
  setOrPartitionId: string,
  variants: Readonly<Record<string, string>>,
): MemberGroup[] {
  for (const id of Object.keys(variants)) {
    if (!polesById.has(id)) throw new Error(`no pole is called "${id}"`);
  }
  const partition = groupings.partitions.find(({ id }) => id === setOrPartitionId);
  if (partition) return partition.groups.map(({ id, members }) => ({ id, members }));
  const set = groupings.sets.find(({ id }) => id === setOrPartitionId);
  if (!set) throw new Error(`no set or partition is called "${setOrPartitionId}"`);
  return set.groups.map((id) => {
    const pole = polesById.get(id);
    if (pole) return { id, members: poleMembers(pole, variants) };
    const group = groupsById.get(id);
    if (!group) throw new Error(`no group is called "${id}"`);
    return { id, members: group.members };
  });
}

/** The name of a group or a pole in the three languages; a name unknown to the catalog throws. */
export function groupName(id: string): Text {
  const named = polesById.get(id) ?? groupsById.get(id);
  if (!named) throw new Error(`no group is called "${id}"`);
  return named.name;
}
