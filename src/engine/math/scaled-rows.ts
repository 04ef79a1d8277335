import { EngineError } from "../engine-error";
import { dot } from "./dot";
import type { LinearConstraint } from "./linear-constraint";

/** Relative to the size of the terms of a constraint: less than this is no violation. */
const FEASIBLE = 1e-11;

interface SparseRow {
  readonly indices: readonly number[];
  readonly values: readonly number[];
  readonly norm: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Linear constraints in the coordinates y_i = roots_i (x_i - target_i), each row divided by its
 * length (`norm`; 1 for a row of zeros). `moveTo` sets the target. Throws `constraint-interval`
 * unless low <= high in every row.
 */
export class ScaledRows {
  private readonly rows: readonly SparseRow[];
  readonly count: number;
  /** The bounds on the unit rows at the present target. */
  private readonly lows: Float64Array;
  private readonly highs: Float64Array;
  /** The size of the numbers the bounds were computed from. */
  private readonly magnitudes: Float64Array;

  constructor(
    constraints: readonly LinearConstraint[],
    private readonly roots: Float64Array,
  ) {
    this.rows = constraints.map(({ indices, coefficients, low, high }, row) => {
      if (!(low <= high)) {
        throw new EngineError(
          "constraint-interval",
          `constraint ${row} needs low <= high: [${low}, ${high}]`,
        );
      }
      const scaled = coefficients.map(
        (value, k) => value / (roots[indices[k] as number] as number),
      );
      const norm = Math.hypot(...scaled) || 1;
      return { indices, values: scaled.map((value) => value / norm), norm, low, high };
    });
    this.count = constraints.length;
    this.lows = new Float64Array(constraints.length);
    this.highs = new Float64Array(constraints.length);
    this.magnitudes = new Float64Array(constraints.length);
  }

  moveTo(target: readonly number[]): void {
    this.rows.forEach(({ indices, values, norm, low, high }, row) => {
      let [sum, size] = [0, 0];
      for (let k = 0; k < values.length; k++) {
        const index = indices[k] as number;
        const term =
          (values[k] as number) * (this.roots[index] as number) * (target[index] as number);
        sum += term;
        size += Math.abs(term);
      }
      this.lows[row] = low / norm - sum;
      this.highs[row] = high / norm - sum;
      this.magnitudes[row] = size;
    });
  }

  /** The bound at a side (1 low, -1 high), in the direction of the signed row. */
  bound(row: number, side: number): number {
    return side === 1 ? (this.lows[row] as number) : -(this.highs[row] as number);
  }

  /** The side that y violates, when it violates the row: 1 low, -1 high. */
  violatedSide(row: number, y: Float64Array): number {
    return this.dot(row, y) < (this.lows[row] as number) ? 1 : -1;
  }

  /** The row that y violates most, of those not `held`, or -1 when y is feasible to rounding; the first of ties. */
  mostViolated(y: Float64Array, held: Int8Array): number {
    const length = Math.sqrt(dot(y, y));
    let [worst, most] = [-1, 0];
    for (let row = 0; row < this.count; row++) {
      if (held[row] !== 0) continue;
      const value = this.dot(row, y);
      const violation = Math.max(
        (this.lows[row] as number) - value,
        value - (this.highs[row] as number),
      );
      const rounding = FEASIBLE * ((this.magnitudes[row] as number) + length);
      if (violation > most + rounding) [worst, most] = [row, violation];
    }
    return worst;
  }

  norm(row: number): number {
    return (this.rows[row] as SparseRow).norm;
  }

  isEquality(row: number): boolean {
    const { low, high } = this.rows[row] as SparseRow;
    return low === high;
  }

  /** Writes sign times the unit row into a dense vector. */
  spread(row: number, sign: number, into: Float64Array): void {
    const { indices, values } = this.rows[row] as SparseRow;
    into.fill(0);
    for (let k = 0; k < values.length; k++) {
      into[indices[k] as number] = sign * (values[k] as number);
    }
  }

  private dot(row: number, y: Float64Array): number {
    const { indices, values } = this.rows[row] as SparseRow;
    let sum = 0;
    for (let k = 0; k < values.length; k++) {
      sum += (values[k] as number) * (y[indices[k] as number] as number);
    }
    return sum;
  }
}
