import type { SobolShares } from "../../model/sensitivity";

/** What the rows came to, sample by sample: outputs of A and of B, and those of AB_i, factor by factor. */
export interface EvaluatedRows {
  readonly factors: number;
  readonly outputs: number;
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly mixed: Float64Array;
}

/**
 * Shares of the variance of each output, sample s counted `times[s]` times. First order V_i = mean f(B)
 * (f(AB_i) - f(A)) (Saltelli et al. 2010, Comput. Phys. Commun. 181, 259-270), with f(B) less the mean
 * of f, which changes the expectation by nothing and the error by much; total VT_i = mean (f(A) -
 * f(AB_i))^2 / 2 (Jansen 1999). Variance over A and B together. An output that does not vary has NaN
 * shares, as has one that is NaN anywhere.
 */
export function sharesOf(
  { factors, outputs, a, b, mixed }: EvaluatedRows,
  times: Uint32Array,
): Pick<SobolShares, "variance" | "first" | "total">[] {
  const row = () => new Float64Array(outputs);
  const cells = () => new Float64Array(outputs * factors);
  const [sums, squares] = [row(), row()];
  const [products, differences, distances] = [cells(), cells(), cells()];
  let samples = 0;
  times.forEach((count, sample) => {
    if (count === 0) return;
    samples += count;
    for (let k = 0; k < outputs; k++) {
      const [x, y] = [a[sample * outputs + k] as number, b[sample * outputs + k] as number];
      sums[k] = (sums[k] as number) + count * (x + y);
      squares[k] = (squares[k] as number) + count * (x * x + y * y);
      for (let i = 0; i < factors; i++) {
        const cell = k * factors + i;
        const difference = (mixed[(sample * factors + i) * outputs + k] as number) - x;
        products[cell] = (products[cell] as number) + count * y * difference;
        differences[cell] = (differences[cell] as number) + count * difference;
        distances[cell] = (distances[cell] as number) + count * difference * difference;
      }
    }
  });
  return Array.from({ length: outputs }, (_, k) => {
    const mean = (sums[k] as number) / (2 * samples);
    const variance = Math.max(0, (squares[k] as number) / (2 * samples) - mean * mean);
    const share = (value: number) => (variance > 1e-12 * mean * mean ? value / variance : NaN);
    const each = (figure: (cell: number) => number) =>
      Array.from({ length: factors }, (__, i) => share(figure(k * factors + i) / samples));
    return {
      variance,
      first: each((cell) => (products[cell] as number) - mean * (differences[cell] as number)),
      total: each((cell) => (distances[cell] as number) / 2),
    };
  });
}
