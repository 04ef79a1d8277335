/**
 * Places for labels on a line: in the order of the wanted places, at least `gap` apart, between low
 * and high, and with the smallest sum of squared moves (isotonic regression by pooling neighbours).
 * Equal wishes keep the order given. Where there is no room for all, they run on beyond high.
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  low: number,
  high: number,
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  // Less the gaps before it, each label only has to lie no lower than the one before.
  const pools: { sum: number; size: number }[] = [];
  order.forEach((i, place) => {
    let pool = { sum: (wanted[i] ?? 0) - place * gap, size: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, size: pool.size + last.size };
      pools.pop();
    }
    pools.push(pool);
  });
  const top = Math.max(low, high - (wanted.length - 1) * gap);
  const fitted = pools.flatMap((pool) =>
    Array.from({ length: pool.size }, () => Math.min(top, Math.max(low, mean(pool)))),
  );
  const places = wanted.map(() => NaN);
  order.forEach((i, place) => {
    places[i] = (fitted[place] ?? NaN) + place * gap;
  });
  return places;
}

const mean = ({ sum, size }: { sum: number; size: number }): number => sum / size;
