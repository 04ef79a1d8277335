import type { MemberGroup } from "../model/index-result";

export interface OverlapRow {
  readonly id: string;
  /** One cell a group, in the order of the groups: the members that both share. */
  readonly cells: readonly { readonly id: string; readonly members: readonly string[] }[];
}

/**
 * Members shared by every pair of groups, as a symmetric matrix; the diagonal holds a group's own.
 * Members keep the order of the row's group.
 */
export function overlap(groups: readonly MemberGroup[]): OverlapRow[] {
  return groups.map(({ id, members }) => ({
    id,
    cells: groups.map((other) => ({
      id: other.id,
      members: members.filter((member) => other.members.includes(member)),
    })),
  }));
}

/** Whether any two groups share a member: no two groups of a partition do. */
export function overlapping(groups: readonly MemberGroup[]): boolean {
  const members = groups.flatMap((group) => group.members);
  return new Set(members).size < members.length;
}
