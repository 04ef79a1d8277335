/** The largest eigenvalue of a positive matrix and its eigenvector, which sums to 1. */
export interface PrincipalEigenvector {
  readonly value: number;
  readonly vector: readonly number[];
}

const STEPS = 10_000;
const CLOSE = 1e-15;

/**
 * Power iteration from equal entries on a square matrix of positive entries, where it converges to
 * the one positive eigenvector (Perron). `value` is the sum of A v, since v sums to 1.
 */
export function principalEigenvector(matrix: readonly (readonly number[])[]): PrincipalEigenvector {
  let vector = matrix.map(() => 1 / matrix.length);
  let value = 0;
  for (let step = 0; step < STEPS; step++) {
    const image = matrix.map((row) =>
      row.reduce((sum, a, j) => sum + a * (vector[j] as number), 0),
    );
    value = image.reduce((sum, entry) => sum + entry, 0);
    const next = image.map((entry) => entry / value);
    const move = next.reduce((sum, entry, i) => sum + Math.abs(entry - (vector[i] as number)), 0);
    vector = next;
    if (move < CLOSE) break;
  }
  return { value, vector };
}
