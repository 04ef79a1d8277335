import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budget } from "../../../src/engine/diffusion/budget";
import { buildOperators } from "../../../src/engine/diffusion/operators";
import { anyGraph, anyScenario, anyStructure, mixedGraph, scenario, structure } from "../../support/small-graph"; // prettier-ignore

describe("budget", () => {
  it("accounts for all of the signal in every act", () => {
    fc.assert(
      fc.property(anyGraph, anyStructure, anyScenario, (graph, choice, run) => {
        const operators = buildOperators(graph, choice);
        const b = Float64Array.from({ length: 2 * operators.n }, (_, p) => ((p * 7) % 5) / 4);
        for (const share of [0, 0.2, 0.5, 1]) {
          const all = budget(operators, b, 2, run, share * run.tEnd);
          all.signal.forEach((s, p) => {
            const left = all.sent[p]! + all.byLine[p]! + all.byArea[p]! - all.lost[p]! - s;
            expect(Math.abs(left)).toBeLessThan(1e-10);
          });
        }
      }),
      { seed: 21, numRuns: 200 },
    );
  });

  it("has nothing by lines before t1 and nothing by areas before t2", () => {
    const operators = buildOperators(mixedGraph, structure());
    const at = (time: number) =>
      budget(operators, Float64Array.of(1, 0, 0, 0, 0), 1, scenario(), time);
    const some = (part: Float64Array) => part.some((value) => value !== 0);
    expect([at(2), at(4), at(8)].map(({ byLine }) => some(byLine))).toEqual([false, true, true]);
    expect([at(2), at(6), at(8)].map(({ byArea }) => some(byArea))).toEqual([false, false, true]);
  });
});
