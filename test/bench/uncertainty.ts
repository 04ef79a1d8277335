import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { declaredAssumptions } from "../../src/catalog/assumptions";
import { Random } from "../../src/engine/math/random";
import { uncertainty } from "../../src/engine/uncertainty/uncertainty";
import type { IndexQuery } from "../../src/model/index-result";
import { baselineOnPanel } from "../support/baseline-query";
import { toEnd } from "../support/small-simulation";

// npm run bench: what a draw costs, and how the cost grows; ratios, since machines differ.

const baseline = baselineOnPanel();
const computedOnly: IndexQuery = {
  ...baseline,
  methodology: { ...baseline.methodology, benchmark: null },
};

/** The baseline's indicators on made-up units, unscaled and without facts. */
function madeUp(units: number): IndexQuery {
  const random = new Random(1);
  const codes = Object.keys(baseline.panel.columns);
  const column = () => Array.from({ length: units }, () => 1 + 999 * random.uniform());
  return {
    ...baseline,
    panel: {
      units: Array.from({ length: units }, (_, i) => `u${i}`),
      columns: Object.fromEntries(codes.map((code) => [code, column()])),
    },
    groups: [],
    methodology: { ...baseline.methodology, scale: null, benchmark: null },
  };
}

/** Milliseconds for a run, the best of three. */
function time(index: IndexQuery, draws: number): number {
  const once = (): number => {
    const start = performance.now();
    toEnd(uncertainty({ index, assumptions: declaredAssumptions, draws, seed: 1 }));
    return performance.now() - start;
  };
  return Math.min(once(), once(), once());
}

/** Microseconds a draw of the same loop in NumPy, a draw at a time; NaN without NumPy. */
function numpyTime(draws: number): number {
  const script = fileURLToPath(new URL("draws.py", import.meta.url));
  const { stdout, status } = spawnSync("python3", [script, String(draws)], { encoding: "utf8" });
  return status === 0 ? Number(stdout) : NaN;
}

const DRAWS = 10_000;
const whole = (1000 * time(baseline, DRAWS)) / DRAWS;
const computed = (1000 * time(computedOnly, DRAWS)) / DRAWS;
const numpy = numpyTime(DRAWS);
console.log(`10,000 draws of 31 units, benchmarked: ${whole.toFixed(1)} us a draw`);
console.log(
  `without benchmarking: ${computed.toFixed(1)} us, ${(computed / whole).toFixed(2)} of it`,
);
console.log(
  Number.isNaN(numpy)
    ? "no NumPy to compare with"
    : `the same loop in NumPy: ${numpy.toFixed(1)} us, ${(numpy / computed).toFixed(2)} times ours`,
);
const small = time(madeUp(31), 400);
for (const units of [340, 2900]) {
  const ratio = time(madeUp(units), 400) / small;
  const growth = Math.log(ratio) / Math.log(units / 31);
  console.log(`${units} units: ${ratio.toFixed(1)} times 31 units, n^${growth.toFixed(2)}`);
}
