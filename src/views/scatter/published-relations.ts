import { published } from "../../catalog/catalog";

/** A correlation with the index that the white paper prints. */
export interface PublishedRelation {
  readonly id: string;
  /** Measure the index is correlated with. */
  readonly x: string;
  readonly r: number;
  /** Half of the unit it is rounded to. */
  readonly half: number;
}

export const PUBLISHED_RELATIONS: readonly PublishedRelation[] = published.facts.flatMap((fact) =>
  fact.kind === "pearson"
    ? [{ id: fact.id, x: fact.with.replace(/^sub:/, ""), r: fact.value, half: fact.half }]
    : [],
);

/** The published correlation of two measures, whichever stands on which axis. */
export function publishedRelation(x: string, y: string): PublishedRelation | null {
  const other = y === "index" ? x : x === "index" ? y : null;
  return PUBLISHED_RELATIONS.find((relation) => relation.x === other) ?? null;
}
