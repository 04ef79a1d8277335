import { memberGroups } from "../../src/catalog/member-groups";
import { bands } from "../../src/engine/diffusion/bands";
import { emission } from "../../src/engine/diffusion/emission";
import { buildOperators } from "../../src/engine/diffusion/operators";
import { simulate } from "../../src/engine/diffusion/simulate";
import { DEFAULT_SCENARIO, DEFAULT_STRUCTURE } from "../../src/model/diffusion";
import { builtGraph } from "../support/diffusion-graph";

const FRAMES = Array.from({ length: 121 }, (_, k) => k / 10);

/** The whole timeline of the diffusion against the whole index: middle and 95th of 200 runs. */
export function diffusionCost(wholeIndexMs: number): string[] {
  const graph = builtGraph();
  const start = graph.units.map((_, i) => 40 + i);
  const seeds = { mode: "excess" as const, poles: memberGroups("poles", {}), cores: [] };
  const { values } = emission(graph.units, start, seeds);
  const operators = buildOperators(graph, DEFAULT_STRUCTURE);
  const timeline = ranked(200, () => simulate(operators, values, 3, DEFAULT_SCENARIO, FRAMES));
  const structure = ranked(20, () => buildOperators(graph, DEFAULT_STRUCTURE));
  const times = Array.from({ length: 25 }, (_, k) => k / 2);
  const query = { graph, start, seeds, structure: DEFAULT_STRUCTURE, scenario: DEFAULT_SCENARIO };
  const drawn = ranked(5, () => bands({ ...query, singleAct: false, times, draws: 200, seed: 1 }));
  const line = (what: string, { middle, late }: { middle: number; late: number }): string =>
    `  ${what}: ${middle.toFixed(2)} ms, p95 ${late.toFixed(2)}, ${(middle / wholeIndexMs).toFixed(2)} of the index`;
  return [
    "the diffusion of 3 poles over 31 units",
    line("121 frames", timeline),
    line("a new structure", structure),
    line("200 draws at 25 times", drawn),
  ];
}

/** After as many runs again to warm up. */
function ranked(runs: number, work: () => unknown): { middle: number; late: number } {
  for (let k = 0; k < runs; k += 1) work();
  const taken = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { middle: taken[runs >> 1] ?? NaN, late: taken[Math.floor(runs * 0.95)] ?? NaN };
}
