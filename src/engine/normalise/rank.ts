import type { NormaliseRank } from "../../model/catalog";
import { extent } from "../math/extent";

/**
 * Place among the n values that are not NaN, counted from the least: 1 to n, more is better (COINr's
 * n_rank). Ties share the lower number (`min`) or the mean of their places (`mid`). NaN stays NaN.
 * The greatest place depends on how many cells are blank; `prank` does not.
 * @returns null when all values are equal, as under min-max; a column of nothing but NaN as it is.
 */
export function rank(
  values: readonly number[],
  { ties }: Pick<NormaliseRank, "ties">,
): readonly number[] | null {
  const present = values.filter((value) => !Number.isNaN(value));
  const ends = extent(present);
  if (!ends) return values;
  if (ends[0] === ends[1]) return null;
  return values.map((value) => {
    if (Number.isNaN(value)) return NaN;
    const place = 1 + present.filter((other) => other < value).length;
    const equal = present.filter((other) => other === value).length;
    return ties === "mid" ? place + (equal - 1) / 2 : place;
  });
}
