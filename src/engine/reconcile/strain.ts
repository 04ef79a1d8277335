import type { Imposition, Strain } from "../../model/reconciliation";
import { pearson } from "../association/pearson";
import { benchmark } from "../benchmark/benchmark";
import type { BenchmarkQuery } from "../benchmark/benchmark-query";

export interface StrainQuery extends BenchmarkQuery {
  /** The fact whose effect is asked for, imposed already or not. */
  readonly fact: string;
  /** Computed scores on the published scale, in the order of the units. */
  readonly scores: readonly number[];
  /** What the estimate is correlated with, in the order of the units. */
  readonly columns: Readonly<Record<string, readonly number[]>>;
}

/**
 * How much one fact moves the estimate: benchmarking with the imposed facts less it, and with it.
 * @throws the errors of `benchmark` and `pearson`.
 */
export function strain(query: StrainQuery): Strain {
  const others = query.imposed.filter((id) => id !== query.fact);
  return {
    fact: query.fact,
    without: imposition(others, query),
    with: imposition([...others, query.fact], query),
  };
}

function imposition(imposed: readonly string[], query: StrainQuery): Imposition | null {
  const answer = benchmark(query.scores, { ...query, imposed });
  if ("contradiction" in answer) return null;
  const { values, report } = answer;
  const correlations = Object.fromEntries(
    Object.entries(query.columns).map(([code, column]) => [code, pearson(values, column)]),
  );
  return { values, rms: report.rms, correlations };
}
