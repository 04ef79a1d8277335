import type { RankRule } from "../../model/catalog";
import type { MemberGroup } from "../../model/index-result";
import type { Spread, UncertainFigures } from "../../model/uncertainty";
import { quantiles } from "../math/quantiles";
import { rankBy } from "../rank-by";

/** Beyond this many units the pairs would outweigh all else. */
const MOST_PAIRED = 500;

/** Figures that a fact fixes, in the order of the units or the groups. */
export interface Imposed {
  readonly scores: readonly boolean[];
  readonly ranks: readonly boolean[];
  readonly sums: readonly boolean[];
}

/** The draws of one kind of figure: scores, ranks, sums and means of groups, and who was ahead of whom. */
export class DrawRecord {
  private count = 0;
  private readonly scores: Float64Array[];
  private readonly ranks: Float64Array[];
  private readonly sums: Float64Array[];
  private readonly means: Float64Array[];
  private readonly members: readonly (readonly number[])[];
  private readonly ahead: Uint32Array | null;
  /** 1 where a unit has lacked a score. */
  private readonly lacking: Uint8Array;

  constructor(
    private readonly units: readonly string[],
    groups: readonly MemberGroup[],
    draws: number,
    private readonly imposed: Imposed,
    private readonly rule: RankRule,
  ) {
    const columns = (of: readonly unknown[]) => of.map(() => new Float64Array(draws));
    this.scores = columns(units);
    this.ranks = columns(units);
    this.sums = columns(groups);
    this.means = columns(groups);
    this.lacking = new Uint8Array(units.length);
    const places = new Map(units.map((unit, i) => [unit, i]));
    this.members = groups.map((group) =>
      [...new Set(group.members)].map((unit) => places.get(unit) ?? -1),
    );
    const paired = units.length <= MOST_PAIRED;
    this.ahead = paired ? new Uint32Array(units.length ** 2) : null;
  }

  add(scores: readonly number[]): void {
    const ranks = rankBy(scores, this.rule);
    const draw = this.count++;
    for (let unit = 0; unit < scores.length; unit++) {
      const score = scores[unit] as number;
      if (Number.isNaN(score)) this.lacking[unit] = 1;
      (this.scores[unit] as Float64Array)[draw] = score;
      (this.ranks[unit] as Float64Array)[draw] = ranks[unit] as number;
    }
    this.members.forEach((members, group) => {
      let [sum, count] = [0, 0];
      for (const unit of members) {
        const score = scores[unit] as number;
        if (Number.isNaN(score)) continue;
        sum += score;
        count++;
      }
      (this.sums[group] as Float64Array)[draw] = count > 0 ? sum : NaN;
      (this.means[group] as Float64Array)[draw] = sum / count;
    });
    if (this.ahead) countAhead(ranks, this.ahead);
  }

  /** Units that lack a score in some draw. */
  unscored(): string[] {
    return this.units.filter((_, unit) => this.lacking[unit] === 1);
  }

  /** Pauses after every column. */
  *figures(): Generator<null, UncertainFigures> {
    const { scores, ranks, sums } = this.imposed;
    return {
      draws: this.count,
      scores: yield* this.spread(this.scores, scores),
      ranks: yield* this.spread(this.ranks, ranks),
      sums: yield* this.spread(this.sums, sums),
      means: yield* this.spread(this.means, sums),
      ahead: this.shares(),
    };
  }

  private *spread(
    columns: readonly Float64Array[],
    imposed: readonly boolean[],
  ): Generator<null, Spread> {
    const [low, median, high]: [number[], number[], number[]] = [[], [], []];
    for (const column of columns) {
      const [least, middle, most] = quantiles(present(column, this.count), [0.05, 0.5, 0.95]) as [
        number,
        number,
        number,
      ];
      low.push(least);
      median.push(middle);
      high.push(most);
      yield null;
    }
    return { low, median, high, imposed };
  }

  private shares(): number[][] {
    const { ahead, count, units } = this;
    if (!ahead || count === 0) return [];
    return units.map((_, a) =>
      Array.from(
        ahead.subarray(a * units.length, (a + 1) * units.length),
        (times) => times / count,
      ),
    );
  }
}

/** A copy of the first values, less what is NaN. */
function present(column: Float64Array, count: number): Float64Array {
  const values = new Float64Array(count);
  let length = 0;
  for (let i = 0; i < count; i++) {
    const value = column[i] as number;
    if (!Number.isNaN(value)) values[length++] = value;
  }
  return values.subarray(0, length);
}

function countAhead(ranks: readonly number[], ahead: Uint32Array): void {
  const units = ranks.length;
  for (let a = 0; a < units; a++) {
    const own = ranks[a] as number;
    for (let b = 0; b < units; b++) {
      if (own < (ranks[b] as number)) ahead[a * units + b] = (ahead[a * units + b] as number) + 1;
    }
  }
}
