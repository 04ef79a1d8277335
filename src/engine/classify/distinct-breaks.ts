/**
 * Ascending breaks without repetitions, and without those at or above `max`, over which no value
 * could stand: every class between them that is left is told apart by its bounds.
 */
export function distinctBreaks(breaks: readonly number[], max: number): number[] {
  return breaks.filter((edge, i) => edge < max && (i === 0 || edge > (breaks[i - 1] ?? NaN)));
}
