/** Relative difference below which two scores are one: rounding noise, not a lead. */
const TOLERANCE = 1e-12;

/**
 * Competition rank, descending: 1 is the highest, ties share the lower number (1 2 2 4). Scores
 * within 1e-12 of the first of their tie, relative to it, are tied, so the order in which units
 * were summed cannot part them. Rank before rounding. NaN has rank NaN and is not counted.
 */
export function rank(values: readonly number[]): number[] {
  const ranks = values.map(() => NaN);
  const order: number[] = [];
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) order.push(i);
  order.sort((a, b) => (values[b] as number) - (values[a] as number));
  let [first, shared] = [NaN, NaN];
  for (const [place, i] of order.entries()) {
    const value = values[i] as number;
    const tied = first - value <= TOLERANCE * Math.abs(first);
    if (!tied) [first, shared] = [value, place + 1];
    ranks[i] = shared;
  }
  return ranks;
}
