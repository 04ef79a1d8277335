import type { GroupFigures } from "../../model/group-measure";
import type { MemberGroup } from "../../model/index-result";
import { EngineError } from "../engine-error";

/**
 * Sum, mean and share of one group. Members without a value (NaN) are passed over; `share` is per
 * cent of the sum over all units with a value. A group without any value, empty or all NaN, has
 * count 0 and NaN in all three, as no data is not nought; a share of a total of 0 is NaN.
 * @throws group-shape (values and units differ in length), unknown-unit (a member not among the units).
 */
export function groupFigures(
  values: readonly number[],
  units: readonly string[],
  group: MemberGroup,
): GroupFigures {
  if (values.length !== units.length) {
    throw new EngineError(
      "group-shape",
      `group figures need a value a unit: ${values.length} values, ${units.length} units`,
    );
  }
  const stranger = group.members.find((member) => !units.includes(member));
  if (stranger !== undefined) {
    throw new EngineError(
      "unknown-unit",
      `group ${group.id} names a unit without a place: ${stranger}`,
    );
  }
  const members = new Set(group.members);
  const inside = values.filter((value, i) => members.has(units[i] ?? "") && !Number.isNaN(value));
  const total = plus(values.filter((value) => !Number.isNaN(value)));
  const sum = inside.length > 0 ? plus(inside) : NaN;
  const share = total === 0 ? NaN : (100 * sum) / total;
  return { id: group.id, count: inside.length, sum, mean: sum / inside.length, share };
}

function plus(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
