import { measureOf, measures } from "../../catalog/measures";
import type { ColumnSet, IndexKind } from "../../model/params";

/** A column of the table: a measure, and which of the two indices where it is the index. */
export interface TableColumn {
  readonly id: string;
  readonly ind: string;
  readonly kind: IndexKind;
  /** Whether a new group of columns begins with it. */
  readonly leads: boolean;
}

/** How the address names a sort: a measure's code or `name`, `-` in front for descending. */
export function parseSort(sort: string): { code: string; descending: boolean } {
  return { code: sort.replace(/^-/, ""), descending: sort.startsWith("-") };
}

/**
 * The columns of a set, the index always among them. A measure that is sorted by and not of the set
 * comes first, so that the order of the rows can be read in the table.
 * @param kindsThere kinds of the index that there are: one of the reader's own can lack an estimate
 */
export function tableColumns(
  set: ColumnSet,
  kind: IndexKind,
  sortedBy: string,
  kindsThere: readonly IndexKind[] = ["estimated", "computed"],
): TableColumn[] {
  const inSet = measures.filter(({ family, domain }) =>
    set === "scores" ? family === "domain" || family === "subindex" : domain === set,
  );
  const kinds: readonly IndexKind[] = set === "scores" ? kindsThere : [kind];
  const indices = kinds.map((each, i) => ({
    id: `index-${each}`,
    ind: "index",
    kind: each,
    leads: i === 0,
  }));
  const rest = inSet.map(({ code, family }, i) => ({
    id: code,
    ind: code,
    kind,
    leads: family !== inSet[i - 1]?.family,
  }));
  const columns = [...indices, ...rest];
  if (sortedBy === "name" || columns.some(({ ind }) => ind === sortedBy)) return columns;
  return [{ id: sortedBy, ind: measureOf(sortedBy).code, kind, leads: true }, ...columns];
}
