import { quantileSorted } from "d3-array";
import type { SamplingRange } from "../../model/sensitivity";

/** Quantiles of type 7 at 5 and 95 per cent; NaN where one of the values is. */
export function samplingRange(values: readonly number[]): SamplingRange {
  if (values.some(Number.isNaN)) return { low: NaN, high: NaN };
  const sorted = [...values].sort((a, b) => a - b);
  return { low: quantileSorted(sorted, 0.05) ?? NaN, high: quantileSorted(sorted, 0.95) ?? NaN };
}
