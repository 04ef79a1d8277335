/** Rank of each value, 1 the least; ties share the mean of the places they fill. Values are numbers, not NaN. */
export function midRanks(values: readonly number[]): number[] {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const ranks = values.map(() => NaN);
  let from = 0;
  while (from < order.length) {
    let to = from;
    while (order[to + 1]?.value === order[from]?.value && to + 1 < order.length) to += 1;
    for (const { i } of order.slice(from, to + 1)) ranks[i] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}
