import type { ImputeGroupMedian } from "../../model/catalog";
import type { IndicatorColumn } from "../component-table";
import { byGroup } from "./by-group";
import { median } from "./median";
import type { ImputeContext } from "./methods";

/** A blank cell takes the median of its group, with the rules and errors of `byGroup`. */
export function groupMedian(
  column: Pick<IndicatorColumn, "values">,
  { groups }: Pick<ImputeGroupMedian, "groups">,
  context: ImputeContext,
): readonly number[] {
  return byGroup(column, groups, context, median);
}
