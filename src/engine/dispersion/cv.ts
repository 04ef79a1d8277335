import { sd, type SdKind } from "./sd";

/**
 * Coefficient of variation: standard deviation, of the kind named, by the mean; NaN is left out. NaN
 * unless the mean is above 0, and where there is no sd.
 */
export function cv(values: readonly number[], kind: SdKind): number {
  const present = values.filter((value) => !Number.isNaN(value));
  const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
  return mean > 0 ? sd(values, kind) / mean : NaN;
}
