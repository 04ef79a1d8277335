import { groupName } from "../../catalog/member-groups";
import type { IndexKind } from "../../model/params";
import type { UncertaintyResult } from "../../model/uncertainty";
import type { AppContext } from "../context";
import { figuresOf, intervalText, type IntervalText } from "./interval-text";

export interface GroupInterval {
  readonly id: string;
  readonly name: string;
  readonly sum: IntervalText;
  readonly mean: IntervalText;
}

/** The groups that facts speak of, with the ranges of their sums and means; none where the draws have no scale in common. */
export function groupIntervals(
  result: UncertaintyResult | null,
  kind: IndexKind,
  app: AppContext,
): GroupInterval[] {
  const figures = figuresOf(result, kind);
  if (!result || !figures) return [];
  return result.groups.flatMap((id, i) => {
    const sum = intervalText(figures.sums, i, 1, app);
    const mean = intervalText(figures.means, i, 1, app);
    return sum && mean ? [{ id, name: app.locale.text(groupName(id)), sum, mean }] : [];
  });
}
