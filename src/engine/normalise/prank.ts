import { bisectLeft, bisectRight } from "d3-array";
import type { NormalisePrank } from "../../model/catalog";

/**
 * Percentile rank among the n values that are not NaN, 0 to 100; `below` counts the lesser ones and
 * `equal` those of the same value, so that r = below + 1. `of`: "n-1", 100 (r - 1) / (n - 1), COINr's
 * n_prank; "n", 100 r / n; "mean", 100 (below + equal / 2) / n, half of a tie below. NaN stays NaN.
 * Only the order of the values counts.
 * @returns null when all values are equal, as under min-max; a column of nothing but NaN as it is.
 */
export function prank(
  values: readonly number[],
  { of }: Pick<NormalisePrank, "of">,
): readonly number[] | null {
  const sorted = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
  const n = sorted.length;
  if (n === 0) return values;
  if (sorted[0] === sorted[n - 1]) return null;
  return values.map((value) => {
    if (Number.isNaN(value)) return NaN;
    const below = bisectLeft(sorted, value);
    const equal = bisectRight(sorted, value) - below;
    if (of === "n-1") return (100 * below) / (n - 1);
    return (100 * (of === "n" ? below + 1 : below + equal / 2)) / n;
  });
}
