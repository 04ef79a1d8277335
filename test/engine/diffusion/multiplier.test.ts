import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearFit } from "../../../src/engine/association/linear-fit";
import { multiplier, multiplierMatrix } from "../../../src/engine/diffusion/multiplier";
import { buildOperators } from "../../../src/engine/diffusion/operators";
import { Trajectory } from "../../../src/engine/diffusion/trajectory";
import { greatCircleKm } from "../../../src/engine/math/great-circle-km";
import { units } from "../../../src/catalog/catalog";
import { builtGraph } from "../../support/diffusion-graph";
import { anyGraph, mixedGraph, plainGraph, scenario, structure } from "../../support/small-graph";

const close = (found: readonly number[], expected: readonly number[]) =>
  expected.forEach((value, i) => expect(found[i]).toBeCloseTo(value, 11));

describe("multiplier", () => {
  it("of two units is [1 rho; rho 1] / (1 - rho^2)", () => {
    const operators = buildOperators(plainGraph(2, [[0, 1]]), structure());
    close([...multiplierMatrix(operators, 0.6)], [1, 0.6, 0.6, 1].map((m) => m / 0.64)); // prettier-ignore
    const found = multiplier(operators, 0.6);
    close([found.direct, found.indirect, found.total], [1 / 0.64, 0.6 / 0.64, 1.6 / 0.64]);
    close(found.outSpill, [0.6 / 0.64, 0.6 / 0.64]);
  });

  it("totals 1 / (1 - rho) wherever neighbours share 1", () => {
    const graph = plainGraph(4, [[0, 1], [1, 2], [1, 3]]); // prettier-ignore
    const found = multiplier(buildOperators(graph, structure({ coding: "W" })), 0.75);
    expect(found.total).toBeCloseTo(4, 11);
  });

  // numpy.linalg.inv(I - 0.8 W): trace / 5, sum / 5, column and row sums without the diagonal
  // prettier-ignore
  it.each([
    ["S", 1.7193820026457403, 4.850732334993941, [4.16471542627991, 3.383149469611501, 3.2145439020665663, 3.090490926584656, 1.8038519371983703], [3.164006062280536, 3.4673592672944116, 3.4867939194986866, 3.4030757312393716, 2.135516681427998]],
    ["W", 1.739699474476284, 5, [4.936128267839912, 3.4262939277883495, 3.2403783346456123, 3.034497800424477, 1.664204296920243], [2.943787606636602, 3.269287062480185, 3.292111927296066, 3.3082622062709657, 3.4880538249347737]],
  ] as const)("agrees with an inverse under %s", (coding, direct, total, out, into) => {
    const found = multiplier(buildOperators(mixedGraph, structure({ eta: 0.7, coding })), 0.8);
    close([found.direct, found.total], [direct, total]);
    close(found.outSpill, out);
    close(found.inSpill, into);
  });

  it("is what the signal comes to in the long run", () => {
    fc.assert(
      fc.property(anyGraph, fc.constantFrom(0, 0.5, 0.9), (graph, rho) => {
        const operators = buildOperators(graph, structure());
        const n = graph.units.length;
        const b = Float64Array.from(graph.units, (_, i) => (i === 0 ? 1 : 0));
        const run = scenario({ rho, delta: 2, tEnd: 1000 });
        const { signal } = new Trajectory(operators, b, 1, run).at(1000);
        const matrix = multiplierMatrix(operators, rho);
        signal.forEach((s, i) => expect(s).toBeCloseTo(matrix[i * n]!, 10));
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it("decays with distance as the calibration says it does", () => {
    const capitals = units.filter(({ indexed }) => indexed).map((unit) => unit.capitalLonLat);
    const eFold = (psi: number, rho: number) => {
      const matrix = multiplierMatrix(buildOperators(builtGraph(), structure({ psi })), rho);
      const pairs = capitals.flatMap((a, i) =>
        capitals.flatMap((b, j) => (i === j ? [] : [[greatCircleKm(a, b), matrix[i * 31 + j]!]])),
      );
      const fit = linearFit(
        pairs.map(([km]) => km!),
        pairs.map(([, m]) => Math.log(m!)),
      );
      return -1 / fit.slope;
    };
    // numpy: polyfit of ln inv(I - rho W) on the distance of the capitals
    expect(eFold(1, 0.5)).toBeCloseTo(598.4, 0);
    expect(eFold(1, 0.7)).toBeCloseTo(762.6, 0);
    expect(eFold(1.5, 0.7)).toBeCloseTo(885.8, 0);
  });
});
