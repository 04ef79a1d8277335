import { sortPartly } from "./sort-partly";

/**
 * Quantiles of type 7 (Hyndman & Fan 1996, Am. Stat. 50, 361-365) at ascending shares from 0 to 1:
 * x_i + (x_(i+1) - x_i) (h - i) with h = (n - 1) p and i its whole part. Moves the values about, but
 * sorts no more of them than it has to. No value is NaN; all are NaN where there is none.
 */
export function quantiles(values: Float64Array, shares: readonly number[]): number[] {
  const last = values.length - 1;
  let placed = 0;
  return shares.map((share) => {
    if (last < 0) return NaN;
    const height = last * share;
    const place = Math.floor(height);
    sortPartly(values, place, placed, last);
    placed = place;
    const below = values[place] as number;
    if (place === last) return below;
    // What stands behind the place is not sorted: the next is the least of it.
    let above = Infinity;
    for (let i = place + 1; i <= last; i++) above = Math.min(above, values[i] as number);
    return below + (above - below) * (height - place);
  });
}
