import type { GroupFigures } from "../model/group-measure";
import type { MemberGroup } from "../model/index-result";
import { pearson } from "./association/pearson";
import { spearman } from "./association/spearman";
import { FIRST_STEPS } from "./first-steps";
import { groupFigures } from "./group/group-figures";
import { indexBy } from "./index-by";

/** A column against others, unit by unit in one order. */
export interface AssociationQuery {
  readonly scores: readonly number[];
  readonly columns: Readonly<Record<string, readonly number[]>>;
}

export interface Association {
  readonly column: string;
  /** Pairs where neither side is NaN. */
  readonly n: number;
  readonly pearson: number;
  readonly spearman: number;
}

export interface GroupsQuery {
  readonly values: readonly number[];
  readonly units: readonly string[];
  readonly groups: readonly MemberGroup[];
}

/** What the worker, the main-thread fallback and the terminal offer: plain functions of plain data. */
export const engineApi = {
  /** Answers as soon as the engine is there to answer. */
  ready: (): true => true,

  /** Under the methods of the catalog's own methodologies; the analysis knows the others. */
  index: indexBy(FIRST_STEPS),

  groups: ({ values, units, groups }: GroupsQuery): GroupFigures[] =>
    groups.map((group) => groupFigures(values, units, group)),

  associations: ({ scores, columns }: AssociationQuery): Association[] =>
    Object.entries(columns).map(([column, values]) => ({
      column,
      n: values.filter((value, i) => !Number.isNaN(value) && !Number.isNaN(scores[i] ?? NaN))
        .length,
      pearson: pearson(scores, values),
      spearman: spearman(scores, values),
    })),
};

export type EngineApi = typeof engineApi;
