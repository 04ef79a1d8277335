import { EngineError } from "../engine-error";
import { ActiveSet } from "./active-set";
import { addScaled } from "./add-scaled";
import { dot } from "./dot";
import type { LinearConstraint } from "./linear-constraint";
import { ScaledRows } from "./scaled-rows";

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
  private readonly held: ActiveSet;
  private readonly y: Float64Array;

  constructor(constraints: readonly LinearConstraint[], weights: readonly number[]) {
    const bad = weights.findIndex((weight) => !(weight > 0 && weight < Infinity));
    if (bad >= 0) {
      throw new EngineError("programme-weight", `weight ${bad} must be positive: ${weights[bad]}`);
    }
    this.roots = Float64Array.from(weights, Math.sqrt);
    this.rows = new ScaledRows(constraints, this.roots);
    this.held = new ActiveSet(this.rows, weights.length);
    this.y = new Float64Array(weights.length);
  }

  /** `start`: the optimum of a neighbouring target under the same constraints, to begin from. */
  solve(target: readonly number[], start?: Optimum): Optimum | Infeasible {
    const { held, rows, y } = this;
    if (target.length !== y.length || !target.every(Number.isFinite)) {
      throw new EngineError(
        "programme-target",
        `target needs ${y.length} finite values: [${target.join(", ")}]`,
      );
    }
    rows.moveTo(target);
    held.clear();
    y.fill(0);
    if (start) this.resume(start);
    const limit = 50 * (y.length + rows.count);
    for (let iterations = 0; iterations < limit; iterations++) {
      const row = rows.mostViolated(y, held.sides);
      if (row < 0) return this.optimum(target, iterations);
      const certificate = this.bringIn(row);
      if (certificate) return { feasible: false, certificate };
    }
    throw new EngineError("programme-cycling", `no end after ${limit} constraints brought in`);
  }

  /**
   * Steps until the row is met and active, letting go of what blocks the way. Where it depends on
   * active constraints of which none can leave, it clashes with them: their Farkas multipliers.
   */
  private bringIn(row: number): number[] | null {
    const { held, rows, y } = this;
    const side = rows.violatedSide(row, y);
    for (;;) {
      const rest = held.attempt(row, side);
      const violation = Math.max(0, rows.bound(row, side) - dot(held.entering, y));
      const full = rest > 0 ? violation / rest ** 2 : Infinity;
      const blocking = held.firstToLeave();
      const partial = blocking < 0 ? Infinity : held.reach(blocking);
      if (full === Infinity && partial === Infinity) return held.dependence(row, side);
      if (full <= partial) {
        held.enter(row, side);
        held.settle(y);
        return null;
      }
      addScaled(held.multipliers, -partial, held.direction, held.active.length);
      if (rest > 0) addScaled(y, partial, held.residual);
      held.leave(blocking);
    }
  }

  /** Takes over the active set of a neighbour, less what depends on the rest or pulls the wrong way. */
  private resume(start: Optimum): void {
    const { held, y } = this;
    for (const row of start.active) {
      const side = Math.sign(start.multipliers[row] as number);
      if (side !== 0 && held.attempt(row, side) > 0) held.enter(row, side);
    }
    for (;;) {
      held.settle(y);
      const wrong = held.mostNegative();
      if (wrong < 0) return;
      held.leave(wrong);
    }
  }

  private optimum(target: readonly number[], iterations: number): Optimum {
    const { held, roots, y } = this;
    return {
      feasible: true,
      x: target.map((value, i) => value + (y[i] as number) / (roots[i] as number)),
      multipliers: held.perConstraint(),
      active: [...held.active],
      iterations,
    };
  }
}
