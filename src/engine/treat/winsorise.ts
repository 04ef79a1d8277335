import type { TreatWinsorise } from "../../model/catalog";
import type { IndicatorColumn } from "../component-table";
import { kurtosis } from "../dispersion/kurtosis";
import { skewness } from "../dispersion/skewness";
import { extent } from "../math/extent";
import { declared } from "./declared";

/**
 * While |skewness| >= `skew` and excess kurtosis >= `kurtosis`, the greatest value (the least, where
 * the skewness is negative) is moved in to the next one, until `points` values stand moved: ties move
 * together and those moved before move on with them (COINr's winsorise; OECD 2008 names 2 and 3.5).
 * With `log`, log1p comes first where the indicator says so. NaN stays NaN; a column with fewer than
 * four values or of equal values stays as it is. @throws log1p-domain, naming the column.
 */
export function winsorise(
  column: IndicatorColumn,
  options: Omit<TreatWinsorise, "method">,
): readonly number[] {
  let values = options.log ? declared(column) : column.values;
  let [above, below] = [0, 0];
  while (above + below < options.points && strays(values, options)) {
    const high = skewness(values) >= 0;
    const end = extent(values)?.[high ? 1 : 0];
    const inner = extent(values.filter((value) => value !== end))?.[high ? 1 : 0];
    if (inner === undefined) break;
    const moved = values.filter((value) => value === end).length;
    if (high) above = moved;
    else below = moved;
    values = values.map((value) => (value === end ? inner : value));
  }
  return values;
}

function strays(
  values: readonly number[],
  limits: Pick<TreatWinsorise, "skew" | "kurtosis">,
): boolean {
  return Math.abs(skewness(values)) >= limits.skew && kurtosis(values) >= limits.kurtosis;
}
