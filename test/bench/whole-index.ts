import { computeIndex } from "../../src/engine/compute-index";
import type { IndexQuery } from "../../src/model/index-result";
import { baselineOnPanel, withoutBenchmark } from "../support/baseline-query";
import { bestOf } from "./best-of";
import { growth } from "./growth";
import { madeUpQuery } from "./made-up-query";

/** Milliseconds for the index once, a run of `times`. */
function cost(query: IndexQuery, times: number): number {
  const run = (): void => {
    for (let i = 0; i < times; i++) computeIndex(query);
  };
  return bestOf(run) / times;
}

/** What the index costs when a weight moves. */
export function wholeIndex(): { ms: number; lines: string[] } {
  const baseline = baselineOnPanel();
  const ms = cost(baseline, 200);
  const computed = cost(withoutBenchmark(baseline), 200);
  const lines = [
    `the index of 31 units, benchmarked: ${ms.toFixed(2)} ms`,
    `  without benchmarking: ${(computed / ms).toFixed(2)} of it`,
    ...growth((units) => cost(madeUpQuery(units), 20)),
  ];
  return { ms, lines };
}
