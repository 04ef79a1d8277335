import type { DispersionAt } from "../../model/diffusion";
import type { MemberGroup } from "../../model/index-result";
import { cv } from "../dispersion/cv";
import { sd } from "../dispersion/sd";
import { gini } from "../inequality/gini";
import { groupPlaces, sharesAt } from "../inequality/group-shares";
import { theilParts } from "../inequality/theil-parts";

/**
 * Dispersion of the index at each time, sd and cv of the population, Theil's T within and between
 * `groups`, which part the units. `index` by time and unit. Figures relative to the mean are NaN where
 * every value is 0, Theil's where every value of a group is.
 * @throws inequality-groups for a unit in no group or in two.
 */
export function dispersionPath(
  units: readonly string[],
  index: Float64Array,
  times: readonly number[],
  groups: readonly MemberGroup[],
): DispersionAt[] {
  const parts = groupPlaces({ units, values: units.map(() => 1), groups });
  return times.map((time, k) => {
    const values = Array.from(index.subarray(k * units.length, (k + 1) * units.length));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const valued = parts.every(({ places }) => places.some((i) => (values[i] ?? NaN) > 0));
    const { total, within, between } = valued
      ? theilParts(sharesAt(parts, values), "T")
      : { total: NaN, within: NaN, between: NaN };
    return {
      time,
      mean,
      sd: sd(values, "population"),
      cv: cv(values, "population"),
      gini: mean > 0 ? gini(values) : NaN,
      range: Math.max(...values) - Math.min(...values),
      theil: { total, within, between },
    };
  });
}
