import type { Diagnostic } from "../model/diagnostic";
import type { BenchmarkReport, Contradiction, IndexQuery } from "../model/index-result";
import { benchmark } from "./benchmark/benchmark";

export interface Estimate {
  /** The benchmarked scores; null where there are none. */
  readonly values: readonly number[] | null;
  readonly report: BenchmarkReport | null;
  readonly contradiction: Contradiction | null;
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING: Estimate = { values: null, report: null, contradiction: null, diagnostics: [] };

/**
 * Step 8: the computed scores moved by the least amount that makes them agree with the facts the
 * methodology imposes. Nothing without a benchmark in the methodology. No values, with a diagnostic,
 * where it cannot be done: `benchmark-incomplete` (units) when units lack a score, since the sums need
 * them all; `benchmark-infeasible` (facts) when the facts contradict each other.
 * @throws the errors of `benchmark`.
 */
export function estimate(
  scores: readonly number[],
  { methodology, panel, groups, facts, totalInterval }: IndexQuery,
): Estimate {
  if (!methodology.benchmark) return NOTHING;
  const { facts: imposed, orderGap, low, high } = methodology.benchmark;
  const missing = panel.units.filter((_, i) => Number.isNaN(scores[i] ?? NaN)).join(" ");
  if (missing !== "") {
    const diagnostics = [{ code: "benchmark-incomplete", params: { units: missing } }];
    return { ...NOTHING, diagnostics };
  }
  const units = panel.units;
  const query = { units, facts, imposed, groups, totalInterval, orderGap, low, high };
  const answer = benchmark(scores, query);
  if ("contradiction" in answer) {
    const params = { facts: answer.contradiction.facts.join(" ") };
    const diagnostics = [{ code: "benchmark-infeasible", params }];
    return { ...NOTHING, contradiction: answer.contradiction, diagnostics };
  }
  return { ...NOTHING, values: answer.values, report: answer.report };
}
