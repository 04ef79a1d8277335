import { classifiedValues } from "./classified-values";
import { distinctBreaks } from "./distinct-breaks";

/**
 * Upper bounds of `classes` classes of equal width between the least and the greatest value,
 * `classes` - 1 of them; none when all values are equal or there are none. Classes may be empty.
 * @throws classify-classes, classify-value.
 */
export function equalInterval(values: readonly number[], classes: number): number[] {
  const sorted = classifiedValues(values, classes);
  const min = sorted[0] ?? NaN;
  const max = sorted.at(-1) ?? NaN;
  const breaks = Array.from({ length: classes - 1 }, (_, i) => {
    const share = (i + 1) / classes;
    return min * (1 - share) + max * share;
  });
  return distinctBreaks(breaks, max);
}
