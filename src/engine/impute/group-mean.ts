import type { ImputeGroupMean } from "../../model/catalog";
import type { IndicatorColumn } from "../component-table";
import { byGroup } from "./by-group";
import { mean } from "./mean";
import type { ImputeContext } from "./methods";

/** A blank cell takes the mean of its group, with the rules and errors of `byGroup`. */
export function groupMean(
  column: Pick<IndicatorColumn, "values">,
  { groups }: Pick<ImputeGroupMean, "groups">,
  context: ImputeContext,
): readonly number[] {
  return byGroup(column, groups, context, mean);
}
