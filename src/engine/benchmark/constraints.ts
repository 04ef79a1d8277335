import type { Fact } from "../../model/catalog";
import { EngineError } from "../engine-error";
import type { LinearConstraint } from "../math/linear-constraint";
import type { BenchmarkQuery } from "./benchmark-query";

export interface FactConstraint extends LinearConstraint {
  /** The fact it states; null for the background, which always stands. */
  readonly fact: string | null;
}

/** A value on the very edge of its rounding interval would print as its neighbour: 75.25 as 75.3. */
const EDGE = 1e-6;

/**
 * The imposed facts as linear constraints on the scores x, half-widths less 1e-6, so that an estimate
 * prints the published digits, then the background:
 * the total interval and low <= x_i <= high.
 * mean |mean x - v| <= half; score |x_u - v| <= half; sum |sum_G x - v| <= half;
 * share |sum_G x - v/100 T| <= half/100 T with T = sum x, two rows; order: each unit at least
 * `orderGap` above the next, the last of them above every other unit.
 * Errors: `unknown-fact`, `unknown-group`, `unknown-unit`; `fact-not-linear` for a correlation, a
 * standard deviation or a comparison.
 */
export function constraints(query: BenchmarkQuery): FactConstraint[] {
  const imposed = [...new Set(query.imposed)].flatMap((id) =>
    rowsOf(findFact(id, query), query).map((row) => ({ ...row, fact: id })),
  );
  const { units, totalInterval, low, high } = query;
  const [least, most] = totalInterval;
  const background = [
    row(all(units), 1, least, most),
    ...units.map((_, unit) => row([unit], 1, low, high)),
  ];
  return [...imposed, ...background.map((constraint) => ({ ...constraint, fact: null }))];
}

function findFact(id: string, { facts }: BenchmarkQuery): Fact {
  const fact = facts.find((candidate) => candidate.id === id);
  if (!fact) throw new EngineError("unknown-fact", `no published fact has this id: ${id}`);
  return fact;
}

function rowsOf(fact: Fact, query: BenchmarkQuery): LinearConstraint[] {
  const { units } = query;
  switch (fact.kind) {
    case "mean":
      return [around(all(units), 1 / units.length, fact)];
    case "score":
      return [around([place(fact.unit, units)], 1, fact)];
    case "sum":
      return [around(members(fact.group, query), 1, fact)];
    case "share":
      return share(members(fact.group, query), fact, units);
    case "order":
      return order(
        fact.units.map((unit) => place(unit, units)),
        query,
      );
    case "pearson":
    case "sd":
    case "comparison":
      throw new EngineError("fact-not-linear", `a ${fact.kind} cannot be imposed: ${fact.id}`);
  }
}

function row(indices: number[], coefficient: number, low: number, high: number): LinearConstraint {
  return { indices, coefficients: indices.map(() => coefficient), low, high };
}

function around(
  indices: number[],
  coefficient: number,
  { value, half }: { value: number; half: number },
): LinearConstraint {
  return row(indices, coefficient, value - half + EDGE, value + half - EDGE);
}

function share(
  group: readonly number[],
  { value, half }: { value: number; half: number },
  units: readonly string[],
): LinearConstraint[] {
  const inside = new Set(group);
  const lessShare = (percent: number): number[] =>
    units.map((_, unit) => (inside.has(unit) ? 1 : 0) - percent / 100);
  return [
    { indices: all(units), coefficients: lessShare(value - half + EDGE), low: 0, high: Infinity },
    { indices: all(units), coefficients: lessShare(value + half - EDGE), low: -Infinity, high: 0 },
  ];
}

function order(ranked: readonly number[], { units, orderGap }: BenchmarkQuery): LinearConstraint[] {
  const inOrder = new Set(ranked);
  const pairs: [number, number][] = [];
  ranked.forEach((above, rank) => {
    const next = ranked[rank + 1];
    if (next !== undefined) pairs.push([above, next]);
    else all(units).forEach((other) => inOrder.has(other) || pairs.push([above, other]));
  });
  return pairs.map((indices) => ({
    indices,
    coefficients: [1, -1],
    low: orderGap,
    high: Infinity,
  }));
}

function members(id: string, { groups, units }: BenchmarkQuery): number[] {
  const group = groups.find((candidate) => candidate.id === id);
  if (!group) throw new EngineError("unknown-group", `no group has this id: ${id}`);
  return [...new Set(group.members)].map((unit) => place(unit, units));
}

function place(unit: string, units: readonly string[]): number {
  const index = units.indexOf(unit);
  if (index < 0) throw new EngineError("unknown-unit", `no score belongs to this unit: ${unit}`);
  return index;
}

function all(units: readonly string[]): number[] {
  return units.map((_, index) => index);
}
