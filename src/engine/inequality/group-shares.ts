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

/** A group and the places of its members that count. */
export interface GroupPlaces {
  readonly id: string;
  readonly places: readonly number[];
}

/**
 * The groups that hold a value, in their order.
 * @throws inequality-groups (a unit with a value is in no group, or in two), the errors of shares, also
 * for a group whose values are all 0.
 */
export function groupShares(query: InequalityQuery): GroupShares[] {
  const { values, weights } = query;
  const groups = groupPlaces(query);
  return sharesAt(groups, values, weights);
}

/** @throws inequality-shape (a value a unit), inequality-groups. */
export function groupPlaces({
  units,
  values,
  weights,
  groups,
}: Omit<InequalityQuery, "theil">): GroupPlaces[] {
  if (units.length !== values.length) {
    throw new EngineError(
      "inequality-shape",
      `a value a unit: ${values.length} values, ${units.length} units`,
    );
  }
  const counts = (i: number): boolean => !Number.isNaN(values[i] ?? NaN) && (weights?.[i] ?? 1) > 0;
  units.forEach((unit, i) => {
    const homes = groups.filter(({ members }) => members.includes(unit));
    if (counts(i) && homes.length !== 1) {
      const found = homes.map(({ id }) => id).join(", ") || "none";
      throw new EngineError("inequality-groups", `each unit in one group: ${unit} in ${found}`);
    }
  });
  const placesOf = ({ members }: MemberGroup): number[] =>
    units.map((_, i) => i).filter((i) => counts(i) && members.includes(units[i] ?? ""));
  return groups
    .map((group) => ({ id: group.id, places: placesOf(group) }))
    .filter(({ places }) => places.length > 0);
}

/** The shares of groups that part the values. @throws the errors of shares. */
export function sharesAt(
  groups: readonly GroupPlaces[],
  values: readonly number[],
  weights?: readonly number[],
): GroupShares[] {
  const whole = shares(values, weights);
  const weight = (i: number): number => (weights ? (weights[i] ?? NaN) : 1);
  const weigh = (places: readonly number[]): number =>
    places.reduce((sum, i) => sum + weight(i), 0);
  const total = groups.reduce((sum, { places }) => sum + weigh(places), 0);
  return groups.map(({ id, places }) => {
    const own = shares(
      places.map((i) => values[i] ?? NaN),
      places.map(weight),
    );
    const populationShare = weigh(places) / total;
    return { ...own, id, populationShare, valueShare: (populationShare * own.mean) / whole.mean };
  });
}
