/** Relative difference below which two scores are one: rounding noise, not a lead. */
const TOLERANCE = 1e-12;

/**
 * Competition rank, descending: 1 is the highest, ties share the lower number (1 2 2 4). Scores
 * within 1e-12 of the first of their tie, relative to it, are tied, so the order in which units
 * were summed cannot part them. Rank before rounding. NaN has rank NaN and is not counted.
 */
export function rank(values: readonly number[]): number[] {
  const ranks = values.map(() => NaN);
  const order = values
    .map((value, i) => ({ value, i }))
    .filter(({ value }) => !Number.isNaN(value));
  order.sort((a, b) => b.value - a.value);
  let first = { value: NaN, rank: NaN };
  order.forEach(({ value, i }, place) => {
    const tied = first.value - value <= TOLERANCE * Math.abs(first.value);
    if (!tied) first = { value, rank: place + 1 };
    ranks[i] = first.rank;
  });
  return ranks;
}
