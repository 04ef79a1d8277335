/**
 * p-values adjusted for there being many (Benjamini & Hochberg 1995): p_(k) m / k, made monotone from
 * the largest down, at most 1, in the order given. Those up to q hold a false discovery rate of q where
 * the tests are independent or positively dependent. NaN stays NaN and is not counted in m.
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const order = p
    .map((value, place) => ({ value, place }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => b.value - a.value);
  const adjusted = p.map(() => NaN);
  let least = 1;
  order.forEach(({ value, place }, i) => {
    least = Math.min(least, (value * order.length) / (order.length - i));
    adjusted[place] = least;
  });
  return adjusted;
}
