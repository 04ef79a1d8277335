import { addScaled } from "./add-scaled";
import { dot } from "./dot";
import { rotate } from "./rotate";

/**
 * Thin QR factorisation N = QR of a growing and shrinking set of columns of length `rows`, by
 * classical Gram-Schmidt with reorthogonalisation (Daniel, Gragg, Kaufman & Stewart 1976, Math.
 * Comp. 30, 772-795). Q has orthonormal columns, R is upper triangular; `size` columns stand.
 * Workspace is laid out once; no method allocates.
 */
export class GramSchmidtQr {
  size = 0;
  /** Q'v of the vector projected last, its first `size` entries. */
  readonly coefficients: Float64Array;
  /** v - QQ'v of the vector projected last. */
  readonly residual: Float64Array;
  private residualNorm = 0;
  private readonly q: Float64Array[];
  private readonly r: Float64Array[];

  constructor(rows: number) {
    this.coefficients = new Float64Array(rows);
    this.residual = new Float64Array(rows);
    this.q = Array.from({ length: rows }, () => new Float64Array(rows));
    this.r = Array.from({ length: rows }, () => new Float64Array(rows));
  }

  /** Splits `v` into its part in the span of the columns and the rest; returns the length of the rest. */
  project(v: Float64Array): number {
    this.residual.set(v);
    this.coefficients.fill(0);
    const before = Math.sqrt(dot(v, v));
    this.residualNorm = this.sweep();
    // Cancellation beyond 1/sqrt(2) has left a part of the span behind: once more is enough.
    if (this.residualNorm < Math.SQRT1_2 * before) this.residualNorm = this.sweep();
    return this.residualNorm;
  }

  /** Takes the vector projected last as a new last column; its residual must not be zero. */
  append(): void {
    const q = this.q[this.size] as Float64Array;
    const r = this.r[this.size] as Float64Array;
    q.fill(0);
    addScaled(q, 1 / this.residualNorm, this.residual);
    r.set(this.coefficients);
    r[this.size] = this.residualNorm;
    this.size++;
  }

  /** Takes column k out and makes R triangular again by Givens rotations. */
  remove(k: number): void {
    const [gone] = this.r.splice(k, 1) as [Float64Array];
    this.r.push(gone);
    this.size--;
    for (let j = k; j < this.size; j++) this.restoreDiagonal(j);
  }

  /** x <- the solution of R x = b; `x` may be `b`. */
  solve(b: Float64Array, x: Float64Array): void {
    if (x !== b) x.set(b);
    for (let j = this.size - 1; j >= 0; j--) {
      const r = this.r[j] as Float64Array;
      const value = (x[j] as number) / (r[j] as number);
      x[j] = value;
      addScaled(x, -value, r, j);
    }
  }

  /** x <- the solution of R'x = b; `x` may be `b`. */
  solveTransposed(b: Float64Array, x: Float64Array): void {
    for (let j = 0; j < this.size; j++) {
      const r = this.r[j] as Float64Array;
      x[j] = ((b[j] as number) - dot(r, x, j)) / (r[j] as number);
    }
  }

  /** y <- Qc. */
  combine(c: Float64Array, y: Float64Array): void {
    y.fill(0);
    for (let j = 0; j < this.size; j++) addScaled(y, c[j] as number, this.q[j] as Float64Array);
  }

  private sweep(): number {
    const { residual, coefficients } = this;
    for (let j = 0; j < this.size; j++) {
      const q = this.q[j] as Float64Array;
      const coefficient = dot(q, residual);
      coefficients[j] = (coefficients[j] as number) + coefficient;
      addScaled(residual, -coefficient, q);
    }
    return Math.sqrt(dot(residual, residual));
  }

  private restoreDiagonal(j: number): void {
    const column = this.r[j] as Float64Array;
    const [above, below] = [column[j] as number, column[j + 1] as number];
    const length = Math.hypot(above, below);
    const [cosine, sine] = [above / length, below / length];
    for (let k = j; k < this.size; k++) {
      const r = this.r[k] as Float64Array;
      const [p, q] = [r[j] as number, r[j + 1] as number];
      r[j] = cosine * p + sine * q;
      r[j + 1] = cosine * q - sine * p;
    }
    column[j + 1] = 0;
    rotate(this.q[j] as Float64Array, this.q[j + 1] as Float64Array, cosine, sine);
  }
}
