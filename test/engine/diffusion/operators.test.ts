import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildOperators, type Spectrum } from "../../../src/engine/diffusion/operators";
import {
  anyGraph,
  anyStructure,
  mixedGraph,
  plainGraph,
  structure,
} from "../../support/small-graph";

/** D^-1/2 V diag(f(omega)) V' D^1/2. */
function matrix(n: number, { values, toUnits, toModes }: Spectrum, f: (omega: number) => number) {
  return Array.from({ length: n * n }, (_, p) => {
    const [i, j] = [Math.floor(p / n), p % n];
    return values.reduce(
      (sum, omega, m) => sum + toUnits[i * n + m]! * f(omega) * toModes[m * n + j]!,
      0,
    );
  });
}

const LINKS = [
  [0, 1],
  [1, 2],
] as const;

describe("buildOperators", () => {
  it("takes the couplings apart and puts them together again", () => {
    fc.assert(
      fc.property(anyGraph, anyStructure, (graph, choice) => {
        const { n, lineW, areaW, acts } = buildOperators(graph, choice);
        matrix(n, acts[0], () => 1).forEach((one, p) => {
          expect(one).toBeCloseTo(Math.floor(p / n) === p % n ? 1 : 0, 10);
        });
        matrix(n, acts[1], (omega) => omega).forEach((weight, p) => {
          expect(weight).toBeCloseTo(lineW[p]!, 10);
        });
        matrix(n, acts[2], (omega) => omega).forEach((weight, p) => {
          expect(weight).toBeCloseTo(lineW[p]! + areaW[p]!, 10);
        });
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it("has spectral radius 1, or 0 without a link", () => {
    fc.assert(
      fc.property(anyGraph, anyStructure, (graph, choice) => {
        const { values } = buildOperators(graph, choice).acts[2];
        const linked = graph.area.length > 0 || values.some((omega) => omega !== 0);
        expect(Math.max(...values.map(Math.abs))).toBeCloseTo(linked ? 1 : 0, 10);
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it.each(["S", "C", "W"] as const)(
    "holds the weakest and the strongest links under %s",
    (coding) => {
      const far = plainGraph(3, LINKS);
      const area = far.area.map((edge, k) => ({ ...edge, capitalKm: k === 0 ? 1 : 705 }));
      // exp(-705) is no number of full digits any more: its square is 0.
      const { areaW } = buildOperators({ ...far, area }, structure({ coding, lambda: 1 }));
      [0, 1, 0, 1, 0, 0, 0, 0, 0].forEach((weight, p) => {
        expect(areaW[p]).toBeCloseTo(weight, 12);
      });
      const steep = area.map((edge, k) => ({ ...edge, borderKm: k === 0 ? 1e300 : 1 }));
      expect(() =>
        buildOperators({ ...far, area: steep }, structure({ coding, alpha: 10 })),
      ).not.toThrow();
      const wide = [...steep, { ...far.area[0]!, i: 0, j: 2, borderKm: 1 }];
      expect(() =>
        buildOperators({ ...far, area: wide }, structure({ coding, alpha: 10 })),
      ).toThrow(/^places 0 and 1 weigh too much: Infinity$/);
    },
  );

  it("refuses a weight for an axis that is not there", () => {
    const weighed = structure({ axisWeights: { coast: 2 } });
    expect(() => buildOperators(mixedGraph, weighed)).toThrow('no axis is called "coast"');
    expect(() => buildOperators(mixedGraph, structure({ axisWeights: { x: 2 } }))).not.toThrow();
  });

  it("shares 1 among the neighbours under W", () => {
    const { areaW } = buildOperators(plainGraph(3, LINKS), structure({ coding: "W" }));
    expect([...areaW]).toEqual([0, 1, 0, 0.5, 0, 0.5, 0, 1, 0]);
  });

  it("divides all rows alike under C: a path of three by the root of 2", () => {
    const { areaW, scale } = buildOperators(plainGraph(3, LINKS), structure({ coding: "C" }));
    scale.forEach((d) => expect(d).toBeCloseTo(Math.SQRT2, 14));
    expect(areaW[1]).toBeCloseTo(Math.SQRT1_2, 14);
  });

  it("weighs a row by its length under S: the path's become 1, the root of 2, and 1", () => {
    const { scale } = buildOperators(plainGraph(3, LINKS), structure({ coding: "S" }));
    // q = (1, sqrt 2, 1); omega^2 = 1 / (q1 q2) + 1 / (q2 q3) = sqrt 2
    expect([...scale].map((d) => d / 2 ** 0.25)).toEqual([
      expect.closeTo(1, 13),
      expect.closeTo(Math.SQRT2, 13),
      expect.closeTo(1, 13),
    ]);
  });

  it("leaves a unit without links alone, and a graph without any", () => {
    const lonely = buildOperators(plainGraph(3, [[0, 1]]), structure());
    expect(lonely.scale[2]).toBe(lonely.scale[0]);
    expect([...buildOperators(plainGraph(2, []), structure()).scale]).toEqual([1, 1]);
  });

  it("gives back what it has made, and the same bits when it has forgotten", () => {
    const build = (lambda: number) => buildOperators(mixedGraph, structure({ lambda }));
    const first = build(500);
    expect(build(500)).toBe(first);
    for (const lambda of [600, 700, 800, 900]) build(lambda);
    const again = build(500);
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
    expect(buildOperators(mixedGraph, structure({ lambda: 500, coding: "W" }))).not.toBe(again);
    expect(buildOperators(mixedGraph, structure({ lambda: 500, eta: 2 }))).not.toBe(again);
  });

  it("refuses what is no graph and no structure", () => {
    expect(() => buildOperators(plainGraph(2, [[0, 2]]), structure())).toThrow("no such unit");
    expect(() => buildOperators(plainGraph(2, []), structure({ lambda: NaN }))).toThrow("lambda");
  });
});
