import { EngineError } from "../engine-error";
import { extent } from "../math/extent";

/**
 * low + (high - low) (x - min) / (max - min): the least value at `low`, the greatest at `high`.
 * NaN is passed over and stays NaN; a column of nothing but NaN comes back as it is.
 * @returns null when all values are equal, since no place on the range can be told.
 * @throws minmax-range unless low < high.
 */
export function minmax(
  values: readonly number[],
  { low, high }: { readonly low: number; readonly high: number },
): readonly number[] | null {
  if (!(low < high)) {
    throw new EngineError("minmax-range", `minmax range needs low < high: [${low}, ${high}]`);
  }
  const ends = extent(values);
  if (!ends) return values;
  const [min, max] = ends;
  if (min === max) return null;
  return values.map((value) => low + ((high - low) * (value - min)) / (max - min));
}
