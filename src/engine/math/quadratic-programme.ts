import { EngineError } from "../engine-error";
import { addScaled } from "./add-scaled";
import { dot } from "./dot";
import { GramSchmidtQr } from "./gram-schmidt-qr";
import type { LinearConstraint } from "./linear-constraint";
import { ScaledRows } from "./scaled-rows";

/** Relative to the size of the terms of a constraint: less than this is no violation. */
const FEASIBLE = 1e-11;
/** A unit normal nearer than this to the span of the active ones depends on them. */
const DEPENDENT = 1e-10;

export interface Optimum {
  readonly feasible: true;
  readonly x: readonly number[];
  /** One a constraint: positive when it is held at its low, negative at its high, else 0. */
  readonly multipliers: readonly number[];
  /** The constraints that hold x in place, by their places, in order of entry. */
  readonly active: readonly number[];
  /** Constraints brought in on the way. */
  readonly iterations: number;
}

export interface Infeasible {
  readonly feasible: false;
  /**
   * Farkas multipliers m, one a constraint: sum_j m_j a_j = 0, and the sum of m_j low_j over m_j > 0
   * and m_j high_j over m_j < 0 is positive, which no x survives.
   */
  readonly certificate: readonly number[];
}

/**
 * min 1/2 sum_i weights_i (x_i - target_i)^2 subject to low_j <= a_j'x <= high_j, by the dual
 * active-set method (Goldfarb & Idnani 1983, Math. Programming 27, 1-33). The Hessian is diagonal, so
 * in y_i = sqrt(weights_i) (x_i - target_i) the task is the point of a polyhedron nearest to the
 * origin, and a thin QR of the active normals is all the linear algebra. One object serves many
 * targets; it keeps its workspace, so it is not for two callers at once.
 * Dependent constraints may stand together; equalities (low = high) are never dropped once active.
 * A target that meets every constraint is returned as it is, to the last bit. Weights may spread over
 * eight orders of magnitude; beyond, constraints on the lightest coordinates lose digits.
 * Errors: `programme-weight` unless every weight is positive and finite, `constraint-interval` for
 * low > high, `programme-target` for a target of the wrong length or with a value that is not finite,
 * `programme-cycling` if rounding ever keeps the method from ending.
 */
export class QuadraticProgramme {
  private readonly roots: Float64Array;
  private readonly rows: ScaledRows;
  private readonly qr: GramSchmidtQr;
  private readonly y: Float64Array;
  private readonly normal: Float64Array;
  private readonly direction: Float64Array;
  private readonly multipliers: Float64Array;
  private readonly work: Float64Array;
  /** The side each constraint is held at: 1 low, -1 high, 0 neither. */
  private readonly sides: Int8Array;
  private readonly active: number[] = [];

  constructor(constraints: readonly LinearConstraint[], weights: readonly number[]) {
    const bad = weights.findIndex((weight) => !(weight > 0 && weight < Infinity));
    if (bad >= 0) {
      throw new EngineError("programme-weight", `weight ${bad} must be positive: ${weights[bad]}`);
    }
    const size = weights.length;
    this.roots = Float64Array.from(weights, Math.sqrt);
    this.rows = new ScaledRows(constraints, this.roots);
    this.qr = new GramSchmidtQr(size);
    this.y = new Float64Array(size);
    this.normal = new Float64Array(size);
    this.direction = new Float64Array(size);
    this.multipliers = new Float64Array(size);
    this.work = new Float64Array(size);
    this.sides = new Int8Array(constraints.length);
  }

  /** `start`: the optimum of a neighbouring target under the same constraints, to begin from. */
  solve(target: readonly number[], start?: Optimum): Optimum | Infeasible {
    if (target.length !== this.y.length || !target.every(Number.isFinite)) {
      throw new EngineError(
        "programme-target",
        `target needs ${this.y.length} finite values: [${target.join(", ")}]`,
      );
    }
    this.rows.moveTo(target);
    this.y.fill(0);
    this.sides.fill(0);
    this.active.length = 0;
    this.qr.size = 0;
    if (start) this.resume(start);
    const limit = 50 * (target.length + this.sides.length);
    for (let iterations = 0; iterations < limit; iterations++) {
      const row = this.mostViolated();
      if (row < 0) return this.optimum(target, iterations);
      if (!this.bringIn(row)) return { feasible: false, certificate: this.farkas(row) };
    }
    throw new EngineError("programme-cycling", `no end after ${limit} constraints brought in`);
  }

  private mostViolated(): number {
    const { rows, sides, y } = this;
    const length = Math.sqrt(dot(y, y));
    let [worst, most] = [-1, 0];
    for (let row = 0; row < sides.length; row++) {
      if (sides[row] !== 0) continue;
      const value = rows.dot(row, y);
      const short = (rows.lows[row] as number) - value;
      const over = value - (rows.highs[row] as number);
      const violation = Math.max(short, over);
      const scale = (rows.magnitudes[row] as number) + length;
      if (violation > most && violation > FEASIBLE * scale) [worst, most] = [row, violation];
    }
    return worst;
  }

  /** Steps until the row is met and active, letting go of what blocks the way; false if nothing can. */
  private bringIn(row: number): boolean {
    const { rows, qr, multipliers, direction, y } = this;
    const side = rows.dot(row, y) < (rows.lows[row] as number) ? 1 : -1;
    rows.spread(row, side, this.normal);
    this.sides[row] = side;
    for (;;) {
      const rest = qr.project(this.normal);
      qr.solve(qr.coefficients, direction);
      const independent = rest > DEPENDENT;
      const violation = this.bound(row) - dot(this.normal, y);
      const full = independent ? Math.max(0, violation) / (rest * rest) : Infinity;
      const blocking = this.firstToLeave();
      const partial = blocking < 0 ? Infinity : this.ratio(blocking);
      const step = Math.min(full, partial);
      if (step === Infinity) return false;
      if (full <= partial) {
        qr.append();
        this.active.push(row);
        this.settle();
        return true;
      }
      addScaled(multipliers, -step, direction, qr.size);
      if (independent) addScaled(y, step, qr.residual);
      this.leave(blocking);
    }
  }

  /** The active inequality whose multiplier reaches zero first along the dual direction, or -1. */
  private firstToLeave(): number {
    const { active, direction } = this;
    const negligible = this.negligible();
    let [first, least] = [-1, Infinity];
    for (let j = 0; j < active.length; j++) {
      const flat = (direction[j] as number) <= negligible;
      if (flat || this.rows.isEquality(active[j] as number)) continue;
      const ratio = this.ratio(j);
      if (ratio < least) [first, least] = [j, ratio];
    }
    return first;
  }

  /** How far the dual can move before multiplier j is zero; rounding may have left it just below. */
  private ratio(j: number): number {
    return Math.max(0, this.multipliers[j] as number) / (this.direction[j] as number);
  }

  /** Slopes of the dual direction up to this are rounding. */
  private negligible(): number {
    let size = 1;
    for (let j = 0; j < this.active.length; j++) {
      size = Math.max(size, Math.abs(this.direction[j] as number));
    }
    return DEPENDENT * size;
  }

  private leave(j: number): void {
    const [row] = this.active.splice(j, 1) as [number];
    this.sides[row] = 0;
    this.multipliers.copyWithin(j, j + 1);
    this.qr.remove(j);
  }

  /** The y nearest to the origin at which the active constraints hold with equality, and its multipliers. */
  private settle(): void {
    const { active, qr, multipliers, work, y } = this;
    for (let j = 0; j < active.length; j++) work[j] = this.bound(active[j] as number);
    qr.solveTransposed(work, work);
    qr.combine(work, y);
    qr.solve(work, multipliers);
  }

  /** Takes over the active set of a neighbour, less what depends on the rest or would pull the wrong way. */
  private resume(start: Optimum): void {
    for (const row of start.active) {
      const side = Math.sign(start.multipliers[row] as number);
      if (side === 0) continue;
      this.rows.spread(row, side, this.normal);
      if (this.qr.project(this.normal) <= DEPENDENT) continue;
      this.qr.append();
      this.active.push(row);
      this.sides[row] = side;
    }
    for (;;) {
      this.settle();
      const wrong = this.mostNegative();
      if (wrong < 0) return;
      this.leave(wrong);
    }
  }

  private mostNegative(): number {
    let [worst, least] = [-1, 0];
    for (let j = 0; j < this.active.length; j++) {
      const multiplier = this.multipliers[j] as number;
      if (multiplier < least && !this.rows.isEquality(this.active[j] as number)) {
        [worst, least] = [j, multiplier];
      }
    }
    return worst;
  }

  /** The bound an active constraint is held at, in the direction of its signed normal. */
  private bound(row: number): number {
    const { rows, sides } = this;
    return sides[row] === 1 ? (rows.lows[row] as number) : -(rows.highs[row] as number);
  }

  private optimum(target: readonly number[], iterations: number): Optimum {
    const multipliers = this.perConstraint(this.multipliers);
    const x = target.map((value, i) => value + (this.y[i] as number) / (this.roots[i] as number));
    return { feasible: true, x, multipliers, active: [...this.active], iterations };
  }

  /** The entering row is -1 times the combination of active ones that the last direction holds. */
  private farkas(row: number): number[] {
    const negligible = this.negligible();
    const certificate = this.perConstraint(
      this.direction.map((value) => (Math.abs(value) > negligible ? -value : 0)),
    );
    certificate[row] = (this.sides[row] as number) / this.rows.norm(row);
    return certificate;
  }

  private perConstraint(values: Float64Array): number[] {
    const all = new Array<number>(this.sides.length).fill(0);
    this.active.forEach((row, j) => {
      all[row] = ((this.sides[row] as number) * (values[j] as number)) / this.rows.norm(row);
    });
    return all;
  }
}
