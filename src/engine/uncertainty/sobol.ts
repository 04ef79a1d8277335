import type { SobolShares } from "../../model/sensitivity";

/** A model of independent factors, each a number or several that are drawn together. */
export interface SobolModel<Row> {
  readonly factors: number;
  readonly outputs: number;
  /** A row of all factors, drawn anew. */
  readonly draw: () => Row;
  /** The first row with one factor of the second. */
  readonly swap: (row: Row, other: Row, factor: number) => Row;
  readonly evaluate: (row: Row, into: Float64Array) => void;
}

/**
 * Sobol shares of the variance of each output. First order V_i = mean f(B) (f(AB_i) - f(A)) (Saltelli
 * et al. 2010, Comput. Phys. Commun. 181, 259-270), with f(B) less the mean of f, which changes the
 * expectation by nothing and the error by much; total VT_i = mean (f(A) - f(AB_i))^2 / 2 (Jansen 1999);
 * AB_i is A with factor i of B. Variance over A and B together. An output that does not vary has NaN
 * shares, as has one that is NaN anywhere. Yields the samples done.
 */
export function* sobol<Row>(
  model: SobolModel<Row>,
  samples: number,
): Generator<number, SobolShares[]> {
  const { factors, outputs } = model;
  const row = () => new Float64Array(outputs);
  const [a, b, mixed, sums, squares] = [row(), row(), row(), row(), row()];
  const cells = () => new Float64Array(outputs * factors);
  const [products, differences, distances] = [cells(), cells(), cells()];
  for (let done = 1; done <= samples; done++) {
    const [rowA, rowB] = [model.draw(), model.draw()];
    model.evaluate(rowA, a);
    model.evaluate(rowB, b);
    for (let k = 0; k < outputs; k++) {
      const [x, y] = [a[k] as number, b[k] as number];
      sums[k] = (sums[k] as number) + x + y;
      squares[k] = (squares[k] as number) + x * x + y * y;
    }
    for (let i = 0; i < factors; i++) {
      model.evaluate(model.swap(rowA, rowB, i), mixed);
      for (let k = 0; k < outputs; k++) {
        const cell = k * factors + i;
        const difference = (mixed[k] as number) - (a[k] as number);
        products[cell] = (products[cell] as number) + (b[k] as number) * difference;
        differences[cell] = (differences[cell] as number) + difference;
        distances[cell] = (distances[cell] as number) + difference * difference;
      }
    }
    yield done;
  }
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
