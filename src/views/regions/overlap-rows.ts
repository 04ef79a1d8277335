import { units } from "../../catalog/catalog";
import { groupName } from "../../catalog/member-groups";
import { overlap } from "../../charts/overlap";
import type { MemberGroup } from "../../model/index-result";
import type { AppContext } from "../context";

/** Rows of the overlap table: how many members two groups share, and which, by their short names. */
export function overlapRows(groups: readonly MemberGroup[], { locale }: AppContext) {
  const short = new Map(units.map(({ id, abbr }) => [id, abbr[locale.lang]]));
  return overlap(groups).map(({ id, cells }) => ({
    id,
    name: locale.text(groupName(id)),
    cells: cells.map((cell) => ({
      id: cell.id,
      count: cell.members.length,
      names:
        cell.id === id
          ? ""
          : cell.members.map((unit) => short.get(unit) ?? "").join(locale.lang === "en" ? " " : ""),
      own: cell.id === id,
    })),
  }));
}
