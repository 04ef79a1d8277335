import { EngineError } from "../engine-error";
import { completePairs } from "./complete-pairs";

/**
 * Kendall's tau-b: (concordant - discordant) / sqrt((n0 - ties in x)(n0 - ties in y)), n0 = n (n - 1) / 2
 * (Kendall 1945), over the pairs where neither is NaN; O(n^2). NaN with fewer than two pairs or when
 * either side is constant.
 * @throws association-shape when the lengths differ.
 */
export function kendall(x: readonly number[], y: readonly number[]): number {
  if (x.length !== y.length) {
    throw new EngineError("association-shape", `columns of one length: ${x.length}, ${y.length}`);
  }
  const [a, b] = completePairs(x, y);
  let [agreement, apartA, apartB] = [0, 0, 0];
  for (let i = 1; i < a.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const signA = Math.sign((a[i] ?? NaN) - (a[j] ?? NaN));
      const signB = Math.sign((b[i] ?? NaN) - (b[j] ?? NaN));
      agreement += signA * signB;
      apartA += signA * signA;
      apartB += signB * signB;
    }
  }
  return apartA === 0 || apartB === 0 ? NaN : agreement / Math.sqrt(apartA * apartB);
}
