import type { NormaliseZscore } from "../../model/catalog";
import { sd as deviation } from "../dispersion/sd";
import { EngineError } from "../engine-error";
import { extent } from "../math/extent";
import { mean as meanOf } from "../math/mean";

/**
 * mean + spread (x - m) / s, with m and s the mean and the standard deviation, sample (n - 1) or
 * population (n), of the values that are not NaN: the result has this mean and spread, 0 and 1 unless
 * declared, and no bounds. NaN stays NaN.
 * @returns null when all values are equal, since s is 0; a column of nothing but NaN as it is.
 * @throws zscore-spread unless spread > 0.
 */
export function zscore(
  values: readonly number[],
  { sd, mean, spread }: Omit<NormaliseZscore, "method">,
): readonly number[] | null {
  if (!(spread > 0)) throw new EngineError("zscore-spread", `zscore needs spread > 0: ${spread}`);
  const ends = extent(values);
  if (!ends) return values;
  if (ends[0] === ends[1]) return null;
  const centre = meanOf(values);
  const scale = spread / deviation(values, sd);
  return values.map((value) => mean + scale * (value - centre));
}
