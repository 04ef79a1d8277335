import { GramSchmidtQr } from "./gram-schmidt-qr";
import type { ScaledRows } from "./scaled-rows";

/** A unit normal nearer than this to the span of the active ones depends on them. */
const DEPENDENT = 1e-10;

/**
 * The constraints held with equality, each at one side (1 its low, -1 its high), with their
 * multipliers and the QR of their signed unit normals; a place is a position in order of entry.
 * One that is tried has its normal split: `entering` is the normal, `direction` the rate at which
 * its multiplier pulls the others down, `residual` what is left of it outside their span.
 */
export class ActiveSet {
  readonly active: number[] = [];
  readonly multipliers: Float64Array;
  readonly entering: Float64Array;
  readonly direction: Float64Array;
  /** One a constraint: the side it is held at, 0 when it is free. */
  readonly sides: Int8Array;
  private readonly qr: GramSchmidtQr;
  private readonly work: Float64Array;

  constructor(
    private readonly rows: ScaledRows,
    size: number,
  ) {
    this.multipliers = new Float64Array(size);
    this.entering = new Float64Array(size);
    this.direction = new Float64Array(size);
    this.work = new Float64Array(size);
    this.sides = new Int8Array(rows.count);
    this.qr = new GramSchmidtQr(size);
  }

  get residual(): Float64Array {
    return this.qr.residual;
  }

  clear(): void {
    this.active.length = 0;
    this.sides.fill(0);
    this.qr.size = 0;
  }

  /** Splits the normal of a free constraint; the length of its residual, 0 for a dependent one. */
  attempt(row: number, side: number): number {
    this.rows.spread(row, side, this.entering);
    const rest = this.qr.project(this.entering);
    this.qr.solve(this.qr.coefficients, this.direction);
    return rest > DEPENDENT ? rest : 0;
  }

  /** Takes in the constraint tried last, which must not be dependent. */
  enter(row: number, side: number): void {
    this.qr.append();
    this.active.push(row);
    this.sides[row] = side;
  }

  leave(place: number): void {
    const [row] = this.active.splice(place, 1) as [number];
    this.sides[row] = 0;
    this.multipliers.copyWithin(place, place + 1);
    this.qr.remove(place);
  }

  /** Sets y to the point nearest to the origin where all hold with equality, and the multipliers there. */
  settle(y: Float64Array): void {
    const { active, qr, rows, sides, work } = this;
    for (let j = 0; j < active.length; j++) {
      const row = active[j] as number;
      work[j] = rows.bound(row, sides[row] as number);
    }
    qr.solveTransposed(work, work);
    qr.combine(work, y);
    qr.solve(work, this.multipliers);
  }

  /** The place of the inequality whose multiplier reaches zero first along `direction`, or -1. */
  firstToLeave(): number {
    const negligible = this.negligible();
    let [first, least] = [-1, Infinity];
    for (let j = 0; j < this.active.length; j++) {
      const flat = (this.direction[j] as number) <= negligible;
      if (flat || this.rows.isEquality(this.active[j] as number)) continue;
      const reach = this.reach(j);
      if (reach < least) [first, least] = [j, reach];
    }
    return first;
  }

  /** How far `direction` leads before the multiplier is zero; rounding may have left it just below. */
  reach(place: number): number {
    return Math.max(0, this.multipliers[place] as number) / (this.direction[place] as number);
  }

  /** The place of the inequality with the most negative multiplier, or -1. */
  mostNegative(): number {
    let [worst, least] = [-1, 0];
    for (let j = 0; j < this.active.length; j++) {
      const multiplier = this.multipliers[j] as number;
      if (multiplier < least && !this.rows.isEquality(this.active[j] as number)) {
        [worst, least] = [j, multiplier];
      }
    }
    return worst;
  }

  /** The multipliers, one a constraint in its own units, negative at a high. */
  perConstraint(): number[] {
    return this.spread((j) => this.multipliers[j] as number);
  }

  /** The combination that a dependent constraint tried last makes zero with the active ones. */
  dependence(row: number, side: number): number[] {
    const negligible = this.negligible();
    const combination = this.spread((j) => {
      const slope = this.direction[j] as number;
      return Math.abs(slope) > negligible ? -slope : 0;
    });
    combination[row] = side / this.rows.norm(row);
    return combination;
  }

  private spread(value: (place: number) => number): number[] {
    const all = new Array<number>(this.sides.length).fill(0);
    this.active.forEach((row, j) => {
      all[row] = ((this.sides[row] as number) * value(j)) / this.rows.norm(row);
    });
    return all;
  }

  /** Entries of `direction` up to this are rounding. */
  private negligible(): number {
    let size = 1;
    for (let j = 0; j < this.active.length; j++) {
      size = Math.max(size, Math.abs(this.direction[j] as number));
    }
    return DEPENDENT * size;
  }
}
