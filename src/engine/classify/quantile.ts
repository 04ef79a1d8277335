import { quantileSorted } from "d3-array";
import { classifiedValues } from "./classified-values";
import { distinctBreaks } from "./distinct-breaks";

/**
 * Upper bounds of `classes` classes of about equal number: the i/classes quantiles of type 7
 * (Hyndman & Fan 1996), i = 1 ... classes - 1. Ties can make breaks coincide; only distinct ones
 * below the greatest value are returned, so fewer breaks mean fewer classes. No values, no breaks.
 * @throws classify-classes, classify-value.
 */
export function quantile(values: readonly number[], classes: number): number[] {
  const sorted = classifiedValues(values, classes);
  const breaks = Array.from({ length: classes - 1 }, (_, i) => {
    return quantileSorted(sorted, (i + 1) / classes) ?? NaN;
  });
  return distinctBreaks(breaks, sorted.at(-1) ?? NaN);
}
