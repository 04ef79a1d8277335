import type { Shares } from "./shares";

/** Mean of what a value of `a` exceeds one of `b` by, and of what it falls short by, over all pairs. */
export function meanGap(a: Shares, b: Shares): { readonly above: number; readonly below: number } {
  let [above, below] = [0, 0];
  a.values.forEach((x, i) => {
    b.values.forEach((y, j) => {
      const gap = (a.population[i] ?? 0) * (b.population[j] ?? 0) * (x - y);
      if (gap > 0) above += gap;
      else below -= gap;
    });
  });
  return { above, below };
}
