import { describe, expect, it } from "vitest";
import {
  areaWeights,
  linePaths,
  lineWeights,
  pathWeight,
} from "../../../src/engine/diffusion/link-weights";
import { builtGraph } from "../../support/diffusion-graph";
import { mixedGraph, plainGraph, structure } from "../../support/small-graph";

describe("areaWeights", () => {
  it("follows (border / median)^alpha exp(-d / lambda), 1 for the border of a strait", () => {
    const weights = areaWeights(mixedGraph, structure({ alpha: 1, lambda: 200 }));
    // the median of 300, 100, 900 is 300
    expect(weights).toEqual([
      [0, 1, expect.closeTo(Math.exp(-2), 14)],
      [1, 2, expect.closeTo(Math.exp(-1.25) / 3, 14)],
      [2, 3, expect.closeTo(3 * Math.exp(-4), 14)],
      [0, 4, expect.closeTo(Math.exp(-0.75), 14)],
    ]);
  });

  it("takes the middle of two for the median of an even number, and needs none", () => {
    const two = { ...mixedGraph, area: mixedGraph.area.slice(0, 2) };
    expect(areaWeights(two, structure({ alpha: 1, lambda: 1e6 }))[0]?.[2]).toBeCloseTo(
      1.5 * Math.exp(-4e-4),
      12,
    );
    const strait = { ...mixedGraph, area: mixedGraph.area.slice(3) };
    expect(areaWeights(strait, structure())[0]?.[2]).toBeCloseTo(Math.exp(-150 / 764), 14);
    expect(areaWeights(plainGraph(1, []), structure())).toEqual([]);
  });

  it("does not look at the border where alpha is 0", () => {
    const [first] = areaWeights(mixedGraph, structure({ alpha: 0 }));
    expect(first?.[2]).toBeCloseTo(Math.exp(-400 / 764), 14);
  });
});

describe("lineWeights", () => {
  it("adds up the axes of a pair, each with its weight", () => {
    const choice = structure({ lambda: 500, psi: 2, axisWeights: { z: 3 } });
    expect(lineWeights(mixedGraph, choice)).toEqual([
      [0, 2, expect.closeTo(Math.exp(-0.5), 14)],
      [1, 3, expect.closeTo(Math.exp(-0.9) + 3 * Math.exp(-1.3), 14)],
      [0, 3, expect.closeTo(Math.exp(-1.2), 14)],
    ]);
    expect(pathWeight({ axis: "z", km: 1000, u: "", v: "" }, choice)).toBeCloseTo(3 / Math.E, 14);
  });

  it("leaves out what is not next to each other, or everything", () => {
    const near = structure({ lineKernel: "nearest-neighbour" });
    expect(lineWeights(mixedGraph, near).map(([i, j, weight]) => [i, j, weight > 0])).toEqual([
      [0, 2, true],
      [1, 3, true],
      [0, 3, false],
    ]);
    expect(lineWeights(mixedGraph, structure({ lineKernel: "none" }))).toEqual([]);
  });

  it("joins the 33 pairs of provinces that a segment of an axis joins", () => {
    const graph = builtGraph();
    const joined = linePaths(graph, structure({ lineKernel: "nearest-neighbour" }));
    // python3: pairs of provinces at the ends of a segment in axes.json
    expect(joined.filter(({ axes }) => axes.length > 0)).toHaveLength(33);
  });
});
