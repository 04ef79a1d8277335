import { EngineError } from "../engine-error";

/** `vectors[k]` is the unit eigenvector of `values[k]`, its entry of largest size positive. */
export interface SymmetricEigen {
  readonly values: readonly number[];
  readonly vectors: readonly (readonly number[])[];
}

const SWEEPS = 60;
/** Entries and their mirror images may differ by rounding, relative to their size. */
const SYMMETRIC = 1e-12;

/**
 * Eigenvalues, descending, and orthonormal eigenvectors of a real symmetric matrix, by cyclic
 * Jacobi rotations in a fixed order (Golub & Van Loan, Matrix Computations, 8.5): the same matrix
 * gives the same bits. Mirror images that differ by rounding alone are averaged.
 * @throws eigen-shape (not square), eigen-symmetry (or an entry is not finite).
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): SymmetricEigen {
  check(matrix);
  const n = matrix.length;
  const a = matrix.map((row, i) => row.map((value, j) => (value + entry(matrix, j, i)) / 2));
  const v = matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < SWEEPS && !isDiagonal(a); sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) annihilate(a, v, p, q);
    }
  }
  const order = a.map((_, k) => k).sort((k, l) => entry(a, l, l) - entry(a, k, k) || k - l);
  return {
    values: order.map((k) => entry(a, k, k)),
    vectors: order.map((k) => upright(v.map((row) => row[k] as number))),
  };
}

/** Turns the plane (p, q) so that a_pq becomes 0, keeping V'AV. */
function annihilate(a: number[][], v: number[][], p: number, q: number): void {
  const off = entry(a, p, q);
  if (off === 0) return;
  const theta = (entry(a, q, q) - entry(a, p, p)) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  const turn = (row: number[]): void => {
    const [x, y] = [row[p] as number, row[q] as number];
    row[p] = cosine * x - sine * y;
    row[q] = sine * x + cosine * y;
  };
  const [rowP, rowQ] = [a[p] as number[], a[q] as number[]];
  a.forEach(turn);
  rowP.forEach((x, k) => {
    const y = rowQ[k] as number;
    rowP[k] = cosine * x - sine * y;
    rowQ[k] = sine * x + cosine * y;
  });
  rowP[q] = 0;
  rowQ[p] = 0;
  v.forEach(turn);
}

/** Whether what stands off the diagonal is lost in the rounding of the whole. */
function isDiagonal(a: readonly (readonly number[])[]): boolean {
  let [off, size] = [0, 0];
  a.forEach((row, i) => {
    row.forEach((value, j) => {
      size = Math.max(size, Math.abs(value));
      if (i !== j) off = Math.max(off, Math.abs(value));
    });
  });
  return off <= Number.EPSILON * 2 ** -8 * size;
}

function upright(vector: readonly number[]): number[] {
  const largest = vector.reduce((best, x) => (Math.abs(x) > Math.abs(best) + 1e-12 ? x : best), 0);
  return largest < 0 ? vector.map((x) => -x) : [...vector];
}

function check(matrix: readonly (readonly number[])[]): void {
  matrix.forEach((row, i) => {
    if (row.length !== matrix.length) {
      const shape = `row ${i} has ${row.length} entries of ${matrix.length}`;
      throw new EngineError("eigen-shape", `eigenvalues need a square matrix: ${shape}`);
    }
    row.forEach((value, j) => {
      const other = matrix[j]?.[i] ?? NaN;
      if (!(Math.abs(value - other) <= SYMMETRIC * Math.max(Math.abs(value), Math.abs(other)))) {
        const where = `entries (${i}, ${j}) and (${j}, ${i})`;
        throw new EngineError("eigen-symmetry", `${where} must be equal: ${value}, ${other}`);
      }
    });
  });
}

function entry(a: readonly (readonly number[])[], i: number, j: number): number {
  return (a[i] as readonly number[])[j] as number;
}
