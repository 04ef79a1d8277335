import { memberGroups } from "../../src/catalog/member-groups";
import { bands } from "../../src/engine/diffusion/bands";
import { emission } from "../../src/engine/diffusion/emission";
import { buildOperators } from "../../src/engine/diffusion/operators";
import { simulate } from "../../src/engine/diffusion/simulate";
import { Veil, VEIL_COLUMNS, VEIL_ROWS } from "../../src/map/veil";
import { DEFAULT_SCENARIO, DEFAULT_STRUCTURE } from "../../src/model/diffusion";
import { builtGraph } from "../support/diffusion-graph";

/** Of the third act at 60 a second. */
const FRAMES_OF_PLAY = 360;
const FRAMES = Array.from({ length: 121 }, (_, k) => k / 10);

/** The whole timeline of the diffusion against the whole index and a plain loop: middle and 95th of the runs. */
export function diffusionCost(wholeIndexMs: number): string[] {
  const graph = builtGraph();
  const start = graph.units.map((_, i) => 40 + i);
  const seeds = { mode: "excess" as const, poles: memberGroups("poles", {}), cores: [] };
  const { values } = emission(graph.units, start, seeds);
  const operators = buildOperators(graph, DEFAULT_STRUCTURE);
  const timeline = ranked(200, () => simulate(operators, values, 3, DEFAULT_SCENARIO, FRAMES));
  const loop = ranked(200, () => plainLoop(graph.units.length, 3));
  // A range of its own each time, so that no structure is met again.
  let lambda = DEFAULT_STRUCTURE.lambda;
  const rebuilt = ranked(20, () =>
    buildOperators(graph, { ...DEFAULT_STRUCTURE, lambda: (lambda += 1) }),
  );
  const kept = ranked(200, () => buildOperators(graph, DEFAULT_STRUCTURE));
  const times = Array.from({ length: 25 }, (_, k) => k / 2);
  const query = { graph, start, seeds, structure: DEFAULT_STRUCTURE, scenario: DEFAULT_SCENARIO };
  const drawn = ranked(5, () => bands({ ...query, singleAct: false, times, draws: 200, seed: 1 }));
  const veil = ranked(5, () => veilFrames(6, 12));
  const line = (what: string, { middle, late }: { middle: number; late: number }): string =>
    `  ${what}: ${middle.toFixed(2)} ms, p95 ${late.toFixed(2)}, ${(middle / wholeIndexMs).toFixed(2)} of the index`;
  return [
    "the diffusion of 3 poles over 31 units",
    line("121 frames", timeline),
    `    ${(timeline.middle / loop.middle).toFixed(2)} times a plain loop of as many products, ${loop.middle.toFixed(2)} ms`,
    line("the couplings of a new structure", rebuilt),
    line("of one met before", kept),
    line("200 draws at 25 times", drawn),
    `  the veil: ${((1000 * veil.middle) / FRAMES_OF_PLAY).toFixed(0)} µs a frame of the third act`,
  ];
}

/** Moves the veil through the third act, over a front that goes from the east to the west. */
function veilFrames(from: number, to: number): void {
  const times = Float32Array.from({ length: VEIL_COLUMNS * VEIL_ROWS }, (_, place) => {
    const west = 1 - (place % VEIL_COLUMNS) / VEIL_COLUMNS;
    return from + west * (to - from);
  });
  const veil = new Veil(times, [241, 242, 244]);
  for (let frame = 0; frame <= FRAMES_OF_PLAY; frame += 1) {
    veil.move(from + ((to - from) * frame) / FRAMES_OF_PLAY);
  }
}

/** As many products and sums as the frames take from modes to units, of signal and dose. */
function plainLoop(n: number, poles: number): number {
  const matrix = new Float64Array(n * n).fill(1 / n);
  const columns = new Float64Array(2 * poles * n).fill(1);
  let total = 0;
  for (let frame = 0; frame < FRAMES.length; frame += 1) {
    for (let i = 0; i < n; i += 1) {
      for (let column = 0; column < 2 * poles; column += 1) {
        let sum = 0;
        for (let m = 0; m < n; m += 1) {
          sum += (matrix[i * n + m] as number) * (columns[column * n + m] as number);
        }
        total += sum;
      }
    }
  }
  return total;
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
