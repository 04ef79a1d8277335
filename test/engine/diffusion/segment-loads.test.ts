import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budget } from "../../../src/engine/diffusion/budget";
import { buildOperators } from "../../../src/engine/diffusion/operators";
import { segmentLoads } from "../../../src/engine/diffusion/segment-loads";
import { Trajectory } from "../../../src/engine/diffusion/trajectory";
import type { DiffusionScenario, DiffusionStructure } from "../../../src/model/diffusion";
import type { DiffusionGraph } from "../../../src/model/diffusion-graph";
import { anyGraph, anyScenario, anyStructure, mixedGraph, scenario, structure } from "../../support/small-graph"; // prettier-ignore

function loads(
  graph: DiffusionGraph,
  choice: DiffusionStructure,
  run: DiffusionScenario,
  b: Float64Array,
  times: readonly number[],
) {
  const operators = buildOperators(graph, choice);
  const trajectory = new Trajectory(operators, b, b.length / operators.n, run);
  const dose = (time: number) => trajectory.at(time).dose;
  return segmentLoads(graph, choice, run, operators, times.map(dose), dose(run.t1)); // prettier-ignore
}

describe("segmentLoads", () => {
  const b = Float64Array.of(1, 0, 0.5, 0.5, 0, 0, 0, 0, 0, 0);

  it("adds up what passes each way, of all axes that use a piece", () => {
    const found = loads(mixedGraph, structure(), scenario(), b, [6, 12]);
    const [ac, , bd] = found;
    expect(found.map(({ u, v, axes }) => [u, v, ...axes])).toEqual([
      ["A", "C", "x"],
      ["C", "D", "x"],
      ["B", "D", "y", "z"],
    ]);
    const close = (rows: readonly (readonly number[])[], expected: readonly number[][]) =>
      expected.forEach((row, t) =>
        row.forEach((load, k) => expect(rows[t]![k]).toBeCloseTo(load, 11)),
      );
    // numpy: rho exp(-L / (psi lambda)) / D_i (E_j(t) - E_j(2)) with E from scipy.linalg.expm
    close(ac!.forward, [[1.688757494725592, 0.01612479878926721], [5.29758497877398, 0.4306027739681839]]); // prettier-ignore
    close(ac!.backward, [[0.2859539608766629, 0.05670643906220841], [1.5335977326113426, 0.45014492187906985]]); // prettier-ignore
    close(bd!.forward, [[0.6588472879904232, 0.6304860599462704], [2.5505598105567193, 1.78042378934596]]); // prettier-ignore
    close(bd!.backward, [[0.27790336198819676, 0.14427027000694442], [1.3703592504733575, 0.5775886087300772]]); // prettier-ignore
  });

  it("carries nothing before the lines start, and nothing without lines", () => {
    const all = [
      ...loads(mixedGraph, structure(), scenario(), b, [0, 1, 2]),
      ...loads(mixedGraph, structure({ lineKernel: "none" }), scenario(), b, [12]),
      ...loads(mixedGraph, structure({ eta: 0 }), scenario(), b, [12]),
    ];
    expect(all.flatMap(({ forward, backward }) => [...forward, ...backward]).flat()).toEqual(
      new Array(3 * 5 * 2 * 2).fill(0),
    );
  });

  it("brings in sum what the units get by lines, each way over every piece it takes", () => {
    fc.assert(
      fc.property(anyGraph, anyStructure, anyScenario, (graph, choice, run) => {
        const sent = Float64Array.from(graph.units, (_, i) => (i % 3) / 2);
        // With pieces all of one pair, what is carried is what is received times the pieces passed.
        const near = { ...choice, lineKernel: "nearest-neighbour" as const };
        const carried = loads(graph, near, run, sent, [run.tEnd])
          .flatMap(({ forward, backward }) => [...forward, ...backward])
          .flat()
          .reduce((sum, load) => sum + load, 0);
        const { byLine } = budget(buildOperators(graph, near), sent, 1, run, run.tEnd);
        const received = byLine.reduce((sum, one) => sum + one, 0);
        expect(carried).toBeCloseTo(received, 9);
      }),
      { seed: 31, numRuns: 200 },
    );
  });

  it("refuses a way that its axis does not have", () => {
    const broken = { ...mixedGraph, segments: mixedGraph.segments.slice(0, 1) };
    expect(() => loads(broken, structure(), scenario(), b, [6])).toThrow(
      "axis y does not lead from B to D",
    );
  });
});
