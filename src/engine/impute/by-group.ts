import type { IndicatorColumn } from "../component-table";
import { EngineError } from "../engine-error";
import type { ImputeContext } from "./methods";

/**
 * Fills each named group by itself with `fill`. A unit in none of the groups, or in one without any
 * value, stays blank.
 * @throws impute-groups, when a group is not in the query or a unit is in two of them.
 */
export function byGroup(
  { values }: Pick<IndicatorColumn, "values">,
  groups: readonly string[],
  context: ImputeContext,
  fill: (column: Pick<IndicatorColumn, "values">) => readonly number[],
): readonly number[] {
  const filled = [...values];
  const seen = new Set<string>();
  for (const id of groups) {
    const group = context.groups.find((one) => one.id === id);
    if (!group) throw new EngineError("impute-groups", `no such group in the query: ${id}`);
    const twice = group.members.find((unit) => seen.has(unit));
    if (twice !== undefined) {
      throw new EngineError(
        "impute-groups",
        `a unit is in two groups, ${id} one of them: ${twice}`,
      );
    }
    const places = group.members.map((unit) => context.units.indexOf(unit));
    const inside = fill({ values: places.map((place) => values[place] ?? NaN) });
    places.forEach((place, i) => {
      filled[place] = inside[i] ?? NaN;
    });
    for (const unit of group.members) seen.add(unit);
  }
  return filled;
}
