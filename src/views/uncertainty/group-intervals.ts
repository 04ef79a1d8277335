import { groupName } from "../../catalog/member-groups";
import type { IndexKind } from "../../model/params";
import type { UncertaintyResult } from "../../model/uncertainty";
import type { AppContext } from "../context";
import { figuresOf, intervalText, type IntervalText } from "./interval-text";

export interface GroupInterval {
  readonly id: string;
  readonly name: string;
  readonly sum: IntervalText | null;
  readonly mean: IntervalText | null;
}

/** The groups that facts speak of, with the ranges of their sums and means. */
export function groupIntervals(
  result: UncertaintyResult | null,
  kind: IndexKind,
  app: AppContext,
): GroupInterval[] {
  const figures = figuresOf(result, kind);
  if (!result || !figures) return [];
  return result.groups.map((id, i) => ({
    id,
    name: app.locale.text(groupName(id)),
    sum: intervalText(figures.sums, i, 1, app),
    mean: intervalText(figures.means, i, 1, app),
  }));
}
