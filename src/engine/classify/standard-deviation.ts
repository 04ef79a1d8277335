import { sd, type SdKind } from "../dispersion/sd";
import { classifiedValues } from "./classified-values";
import { distinctBreaks } from "./distinct-breaks";

/**
 * Upper bounds one standard deviation apart and symmetric about the mean, `classes` - 1 of them:
 * the mean and mean +- 1, 2, ... sd for an even number of classes, mean +- 0.5, 1.5, ... sd for an
 * odd one. Bounds below the least value or from the greatest on are left out, so fewer breaks mean
 * fewer classes. No breaks for equal values, for none, and where there is no sd.
 * @throws classify-classes, classify-value.
 */
export function standardDeviation(
  values: readonly number[],
  classes: number,
  kind: SdKind,
): number[] {
  const sorted = classifiedValues(values, classes);
  const min = sorted[0] ?? NaN;
  const max = sorted.at(-1) ?? NaN;
  if (!(min < max)) return [];
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const width = sd(sorted, kind);
  const breaks = Array.from(
    { length: classes - 1 },
    (_, i) => mean + (i - classes / 2 + 1) * width,
  );
  return distinctBreaks(
    breaks.filter((edge) => edge >= min),
    max,
  );
}
