import type { MemberGroup } from "../../model/index-result";
import type { InequalityQuery } from "../../model/statistics";
import { EngineError } from "../engine-error";
import { shares, type Shares } from "./shares";

/** A group that holds a value, with its share of the population and of the sum of values. */
export interface GroupShares extends Shares {
  readonly id: string;
  readonly populationShare: number;
  readonly valueShare: number;
}

/**
 * The groups that hold a value, in their order.
 * @throws inequality-groups (a unit with a value is in no group, or in two), the errors of shares, also
 * for a group whose values are all 0.
 */
export function groupShares({ units, values, weights, groups }: InequalityQuery): GroupShares[] {
  if (units.length !== values.length) {
    throw new EngineError(
      "inequality-shape",
      `a value a unit: ${values.length} values, ${units.length} units`,
    );
  }
  const whole = shares(values, weights);
  const weight = (i: number): number => (weights ? (weights[i] ?? NaN) : 1);
  const counts = (i: number): boolean => !Number.isNaN(values[i] ?? NaN) && weight(i) > 0;
  units.forEach((unit, i) => {
    const homes = groups.filter(({ members }) => members.includes(unit));
    if (counts(i) && homes.length !== 1) {
      const found = homes.map(({ id }) => id).join(", ") || "none";
      throw new EngineError("inequality-groups", `each unit in one group: ${unit} in ${found}`);
    }
  });
  const total = units.reduce((sum, _, i) => sum + (counts(i) ? weight(i) : 0), 0);
  const placesOf = ({ members }: MemberGroup): number[] =>
    units.map((_, i) => i).filter((i) => counts(i) && members.includes(units[i] ?? ""));
  return groups
    .map((group) => ({ id: group.id, places: placesOf(group) }))
    .filter(({ places }) => places.length > 0)
    .map(({ id, places }) => {
      const own = shares(
        places.map((i) => values[i] ?? NaN),
        places.map(weight),
      );
      const populationShare = places.reduce((sum, i) => sum + weight(i), 0) / total;
      return { ...own, id, populationShare, valueShare: (populationShare * own.mean) / whole.mean };
    });
}
