import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { declaredAssumptions } from "../../src/catalog/assumptions";
import { uncertainty } from "../../src/engine/uncertainty/uncertainty";
import type { IndexQuery } from "../../src/model/index-result";
import { baselineOnPanel, withoutBenchmark } from "../support/baseline-query";
import { toEnd } from "../support/small-simulation";
import { bestOf } from "./best-of";
import { growth } from "./growth";
import { madeUpQuery } from "./made-up-query";

const DRAWS = 10_000;

/** Milliseconds for a run. */
const cost = (index: IndexQuery, draws: number): number =>
  bestOf(() => toEnd(uncertainty({ index, assumptions: declaredAssumptions, draws, seed: 1 })));

/** Milliseconds for the same loop in NumPy, a draw at a time; NaN without NumPy. */
function numpyCost(draws: number): number {
  const script = fileURLToPath(new URL("draws.py", import.meta.url));
  const { stdout, status } = spawnSync("python3", [script, String(draws)], { encoding: "utf8" });
  return status === 0 ? (draws * Number(stdout)) / 1000 : NaN;
}

/** What the draws cost, beside the index of `ms` and the same loop in NumPy. */
export function uncertaintyCost(ms: number): string[] {
  const baseline = baselineOnPanel();
  const whole = cost(baseline, DRAWS);
  const computed = cost(withoutBenchmark(baseline), DRAWS);
  const numpy = numpyCost(DRAWS);
  return [
    `${DRAWS} draws of 31 units, benchmarked: ${(whole / 1000).toFixed(1)} s`,
    `  a draw: ${((1000 * whole) / DRAWS).toFixed(0)} us, ${(whole / DRAWS / ms).toFixed(2)} of the index`,
    `  without benchmarking: ${(computed / whole).toFixed(2)} of it`,
    Number.isNaN(numpy)
      ? "  no NumPy to compare with"
      : `  the same loop in NumPy, not benchmarked: ${(numpy / computed).toFixed(2)} times ours`,
    ...growth((units) => cost(madeUpQuery(units), 400)),
  ];
}
