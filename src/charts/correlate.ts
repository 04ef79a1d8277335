import { pearson } from "../engine/association/pearson";

/** Pearson's r of two columns in step with each other, over the places where both have a value; NaN when there is none to tell. */
export function correlate(x: readonly number[], y: readonly number[]): number {
  return x.length === y.length ? pearson(x, y) : NaN;
}
