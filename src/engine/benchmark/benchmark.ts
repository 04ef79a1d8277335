import type { BenchmarkReport, Contradiction } from "../../model/index-result";
import { EngineError } from "../engine-error";
import { QuadraticProgramme, type Optimum } from "../math/quadratic-programme";
import type { BenchmarkQuery } from "./benchmark-query";
import { constraints, type FactConstraint } from "./constraints";
import { contradiction } from "./contradiction";

export type BenchmarkResult =
  | { readonly values: readonly number[]; readonly report: BenchmarkReport }
  | { readonly contradiction: Contradiction };

/**
 * The scores nearest to z that agree with the imposed facts: min sum_i (x_i - z_i)^2 / sigma_i^2
 * subject to `constraints` (benchmarking by least squares; Deville & Sarndal 1992 calibration).
 * z has one score a unit, on the published scale. Scores that agree already are returned as they are.
 * A fact binds when one of its constraints is held; of facts that say the same, the first.
 * A choice of facts that cannot all hold is answered with the smallest set that contradicts itself.
 * Errors: those of `constraints` and `contradiction`; `benchmark-score` for a unit without a score
 * (the sums need them all), `benchmark-sigma` unless there is one positive finite sigma a unit.
 */
export function benchmark(z: readonly number[], query: BenchmarkQuery): BenchmarkResult {
  return prepareBenchmark(query)(z);
}

/**
 * `benchmark` for many scores under one query: what does not depend on them is done once, and every
 * solve starts from the facts that bind at `anchor`. The same scores give the same result whatever was
 * asked before.
 */
export function prepareBenchmark(
  query: BenchmarkQuery,
  anchor?: readonly number[],
): (z: readonly number[]) => BenchmarkResult {
  const rows = constraints(query);
  const programme = new QuadraticProgramme(rows, weights(query));
  let start: Optimum | undefined;
  let conflict: Contradiction | undefined;
  const solve = (z: readonly number[]) => {
    requireScores(z, query.units);
    return programme.solve(z, start);
  };
  if (anchor) {
    const solution = solve(anchor);
    if (solution.feasible) start = solution;
  }
  return (z) => {
    const solution = solve(z);
    if (solution.feasible) {
      return { values: solution.x, report: report(solution, z, rows, query.imposed) };
    }
    conflict ??= contradiction(rows, z);
    return { contradiction: conflict };
  };
}

function weights({ units, sigma }: BenchmarkQuery): number[] {
  if (!sigma) return units.map(() => 1);
  if (sigma.length !== units.length || !sigma.every((s) => s > 0 && s < Infinity)) {
    throw new EngineError(
      "benchmark-sigma",
      `benchmark needs ${units.length} positive sigmas: [${sigma.join(", ")}]`,
    );
  }
  return sigma.map((s) => s ** -2);
}

function requireScores(z: readonly number[], units: readonly string[]): void {
  const missing = units.filter((_, i) => !Number.isFinite(z[i]));
  if (missing.length > 0 || z.length !== units.length) {
    throw new EngineError(
      "benchmark-score",
      `benchmark needs a score for each of ${units.length} units; none for: [${missing.join(", ")}]`,
    );
  }
}

function report(
  { x, active }: Optimum,
  z: readonly number[],
  rows: readonly FactConstraint[],
  imposed: readonly string[],
): BenchmarkReport {
  const binding = new Set(active.map((row) => rows[row]?.fact ?? null));
  const ids = [...new Set(imposed)];
  const squares = z.reduce((sum, score, i) => sum + ((x[i] as number) - score) ** 2, 0);
  return {
    imposed: ids,
    binding: ids.filter((id) => binding.has(id)),
    rms: Math.sqrt(squares / z.length),
  };
}
