import type { Bins } from "../../model/params";
import { classifiedValues } from "./classified-values";
import { equalInterval } from "./equal-interval";
import { headTail } from "./head-tail";
import { naturalBreaks } from "./natural-breaks";
import { quantile } from "./quantile";
import { rounded } from "./rounded";
import { standardDeviation } from "./standard-deviation";

/** The ways of cutting a measure into classes; a continuous ramp has none. */
export type ClassMethod = Exclude<Bins, "continuous">;

const CLASS_METHODS = {
  quantile,
  natural: naturalBreaks,
  equal: equalInterval,
  rounded,
  // The units are all there are, no sample of more.
  sd: (values, classes) => standardDeviation(values, classes, "population"),
  headtail: (values, classes) => headTail(values, classes, true),
} satisfies Record<ClassMethod, (values: readonly number[], classes: number) => number[]>;

/**
 * Ascending, distinct upper bounds of at most `classes` classes, and of no more than there are
 * distinct values. Classes are closed above: a value on a bound, with all that tie with it, belongs
 * below. Ties can leave fewer classes still. Natural and rounded classes all hold a value; those by
 * quantiles, equal intervals and sd (the population's) may be empty; head/tail breaks (40 % rule)
 * leave one class of a column that is not heavy-tailed. A constant measure has no
 * breaks. NaN is left out.
 * @throws classify-classes unless `classes` is a whole number from 1, classify-value for an infinite value.
 */
export function classBreaks(
  method: ClassMethod,
  values: readonly number[],
  classes: number,
): number[] {
  const distinct = new Set(classifiedValues(values, classes)).size;
  return CLASS_METHODS[method](values, Math.min(classes, Math.max(distinct, 1)));
}
