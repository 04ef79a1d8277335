import type { Model } from "yalps";
import { solve } from "yalps";
import type { Bounds } from "../../model/reconciliation";
import type { BenchmarkQuery } from "../benchmark/benchmark-query";
import { constraints } from "../benchmark/constraints";
import { contradiction } from "../benchmark/contradiction";
import { EngineError } from "../engine-error";
import type { LinearConstraint } from "../math/linear-constraint";

/** A bound wider than this, in points, restricts nothing worth saying. */
const WIDEST = 40;
const OBJECTIVE = -1;

type Terms = readonly (readonly [number, number])[];

/**
 * Least and greatest score of every unit over the polytope of the imposed facts, two linear programmes
 * a unit. No indicator goes into them. The constraints are the benchmarking's own, but for the gap
 * between ranks: an order says above, not by how much. So every estimate lies within. The solver knows
 * variables from 0 only: they stand for x - low.
 * Facts that cannot all hold leave `low` and `high` empty, with the smallest set that contradicts itself.
 * @throws the errors of `constraints` and `contradiction`; `bounds-unsolved` when a programme of facts
 * that can hold is not solved.
 */
export function bounds(query: Omit<BenchmarkQuery, "orderGap" | "sigma">): Bounds {
  const rows = constraints({ ...query, orderGap: 0 });
  const { units, imposed } = query;
  const solver = programme(rows, units.length, query.low);
  const none = { units, imposed, low: [], high: [], restricted: [] };
  if (solver(0, "minimize") === null) {
    const middle = units.map(() => (query.low + query.high) / 2);
    return { ...none, contradiction: contradiction(rows, middle) };
  }
  const end = (direction: "minimize" | "maximize"): number[] =>
    units.map((unit, i) => {
      const value = solver(i, direction);
      if (value === null) throw new EngineError("bounds-unsolved", `no ${direction} of ${unit}`);
      return value;
    });
  const [low, high] = [end("minimize"), end("maximize")];
  const restricted = low.map((least, i) => (high[i] ?? NaN) - least <= WIDEST);
  return { ...none, low, high, restricted, contradiction: null };
}

/** The rows as a programme for any unit's score; null when no score satisfies them. */
function programme(
  rows: readonly LinearConstraint[],
  size: number,
  low: number,
): (unit: number, direction: "minimize" | "maximize") => number | null {
  const limits = rows.map((row, i) => {
    const shift = low * row.coefficients.reduce((sum, coefficient) => sum + coefficient, 0);
    const min = row.low === -Infinity ? {} : { min: row.low - shift };
    return [i, row.high === Infinity ? min : { ...min, max: row.high - shift }] as const;
  });
  const terms: Terms[] = Array.from({ length: size }, (_, unit) =>
    rows.flatMap(({ indices, coefficients }, i) => {
      const at = indices.indexOf(unit);
      return at < 0 ? [] : [[i, coefficients[at] ?? 0] as const];
    }),
  );
  return (unit, direction) => {
    const variables = terms.map(
      (own, i) => [i, i === unit ? [...own, [OBJECTIVE, 1] as const] : own] as const,
    );
    const model: Model<number, number> = {
      direction,
      objective: OBJECTIVE,
      constraints: limits,
      variables,
    };
    const { status, result } = solve(model);
    return status === "optimal" ? result + low : null;
  };
}
