/**
 * The class of a value, 0 the lowest, between ascending breaks. Intervals are closed above: a value
 * on a break belongs to the class below it. NaN has class NaN.
 */
export function classOf(value: number, breaks: readonly number[]): number {
  if (Number.isNaN(value)) return NaN;
  return breaks.filter((edge) => edge < value).length;
}
