import type { NormaliseDistance } from "../../model/catalog";
import type { IndicatorColumn } from "../component-table";
import { EngineError } from "../engine-error";
import { extent } from "../math/extent";

/**
 * Share of the way to a target, 100 at the target; the target is the one declared for the indicator,
 * on its treated values, else its best value. `from`: "zero", 100 x / target (COINr's n_fracmax at the
 * maximum) and 100 target / x for a cost; "worst", 100 (x - worst) / (target - worst) (n_dist2targ).
 * Beyond the target is over 100 unless `cap`. NaN stays NaN.
 * @returns null when all values are equal and "worst" has no way to measure; a column of nothing but
 * NaN as it is.
 * @throws distance-domain ("zero" needs x >= 0, and x > 0 for a cost, and a target over 0),
 * distance-target ("worst" needs a target better than the worst value).
 */
export function distance(
  { code, values, direction }: Pick<IndicatorColumn, "code" | "values" | "direction">,
  { from, cap, targets }: Omit<NormaliseDistance, "method">,
): readonly number[] | null {
  const ends = extent(values);
  if (!ends) return values;
  const [least, most] = ends;
  const cost = direction === "cost";
  const [worst, best] = cost ? [most, least] : [least, most];
  const target = (Object.hasOwn(targets, code) ? targets[code] : undefined) ?? best;
  const kept = (share: number): number => 100 * (cap ? Math.min(1, share) : share);
  if (from === "zero") {
    const bad = [least, target].find((value) => (cost ? value <= 0 : value < 0));
    if (bad !== undefined || target === 0) {
      const message = `column ${code}: distance from zero needs ${cost ? "values" : "a target"} over 0`;
      throw new EngineError("distance-domain", `${message}: ${bad ?? target}`);
    }
    return values.map((value) => kept(cost ? target / value : value / target));
  }
  if (worst === best && !Object.hasOwn(targets, code)) return null;
  if (cost ? target >= worst : target <= worst) {
    const message = `column ${code} needs a target better than its worst value ${worst}`;
    throw new EngineError("distance-target", `${message}: ${target}`);
  }
  const way = Math.abs(target - worst);
  return values.map((value) => kept((cost ? worst - value : value - worst) / way));
}
