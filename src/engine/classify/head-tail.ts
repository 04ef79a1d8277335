import { classifiedValues } from "./classified-values";

/** The most that may stand above a mean for a part to count as heavy-tailed. */
const MINORITY = 0.4;

/**
 * Head/tail breaks (Jiang 2013, Prof. Geogr. 65, 482-494): the mean, then the mean of what stands
 * above it, and so on, at most `classes` - 1 of them. With `minority` only as long as at most 40 % of a
 * part stands above its mean; without, until nothing or all the same is left to part. A value on
 * a mean belongs below. No breaks for equal values, for none, and with `minority` for values that
 * are not heavy-tailed.
 * @throws classify-classes, classify-value.
 */
export function headTail(values: readonly number[], classes: number, minority: boolean): number[] {
  const breaks: number[] = [];
  let part = classifiedValues(values, classes);
  while (breaks.length < classes - 1 && part[0] !== part.at(-1)) {
    const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
    const head = part.filter((value) => value > mean);
    if (head.length === 0 || (minority && head.length > MINORITY * part.length)) break;
    breaks.push(mean);
    part = head;
  }
  return breaks;
}
