import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budget } from "../../../src/engine/diffusion/budget";
import { inflows } from "../../../src/engine/diffusion/inflows";
import { buildOperators } from "../../../src/engine/diffusion/operators";
import { Trajectory } from "../../../src/engine/diffusion/trajectory";
import { anyGraph, anyScenario, anyStructure, plainGraph, scenario, structure } from "../../support/small-graph"; // prettier-ignore

describe("inflows", () => {
  it("add up to what the budget says each unit received", () => {
    fc.assert(
      fc.property(anyGraph, anyStructure, anyScenario, (graph, choice, run) => {
        const operators = buildOperators(graph, choice);
        const { n } = operators;
        const b = Float64Array.from({ length: n }, (_, i) => ((i * 7) % 5) / 4);
        const trajectory = new Trajectory(operators, b, 1, run);
        const dose = (time: number) => trajectory.at(time).dose;
        const found = inflows(operators, run, {
          t1: dose(run.t1),
          t2: dose(run.t2),
          now: dose(run.tEnd),
        });
        const whole = budget(operators, b, 1, run, run.tEnd);
        for (const layer of ["byLine", "byArea"] as const) {
          for (let i = 0; i < n; i += 1) {
            const row = found[layer].subarray(i * n, (i + 1) * n);
            const sum = row.reduce((total, one) => total + one, 0);
            expect(Math.abs(sum - whole[layer][i]!)).toBeLessThan(1e-10);
          }
        }
      }),
      { seed: 37, numRuns: 200 },
    );
  });

  it("has a neighbour's signal come over the border from the neighbour alone", () => {
    const operators = buildOperators(plainGraph(3, [[0, 1]]), structure({ coding: "C" })); // prettier-ignore
    const { delta, rho } = scenario();
    const found = inflows(operators, scenario(), {
      t1: Float64Array.of(0, 0, 0),
      t2: Float64Array.of(1, 0, 0),
      now: Float64Array.of(3, 0.5, 0),
    });
    // Two units joined alone: W = [[0, 1], [1, 0]] under each coding.
    const expected = [0, delta * rho * 0.5, 0, delta * rho * 2, 0, 0, 0, 0, 0];
    expected.forEach((value, p) => expect(found.byArea[p]).toBeCloseTo(value, 12));
    expect(found.byLine.every((one) => one === 0)).toBe(true);
  });
});
