import { describe, expect, it } from "vitest";
import { fitLag } from "../../../src/engine/diffusion/fit-lag";
import { moran } from "../../../src/engine/spatial/moran";
import { deepFreeze } from "../../support/deep-freeze";
import { builtGraph } from "../../support/diffusion-graph";
import { plainGraph } from "../../support/small-graph";
import { gdpExample } from "../../support/spatial-example";

const graph = builtGraph();
const { units, values, neighbours } = gdpExample(true);
const gdp = graph.units.map((unit) => values[units.indexOf(unit)]!);
const query = deepFreeze({
  graph,
  start: graph.units.map((_, i) => 30 + 1.5 * ((17 * i) % 31)),
  gdp,
  seed: 1,
});

describe("fitLag", () => {
  it("is Moran's I and the lag over the borders and the strait, alone and beside ln GDP", () => {
    const lag = fitLag(query)!;
    // scipy.optimize over the log-likelihood by numpy.linalg.slogdet, as in lag-model.test.ts
    expect(lag.alone.rho).toBeCloseTo(-0.24621134, 6);
    expect(lag.alone.p).toBeCloseTo(0.31881217, 7);
    expect(lag.givenGdp!.rho).toBeCloseTo(-0.25465432, 6);
    expect(lag.givenGdp!.p).toBeCloseTo(0.29666227, 7);
    const same = moran({
      units: graph.units,
      values: query.start,
      neighbours,
      style: "row",
      isolates: "excluded",
      permutations: 999,
      seed: 1,
    });
    expect(lag.moran.statistic).toBeCloseTo(same.statistic, 12);
    expect(lag.moran.permutation).toEqual(same.permutation);
  });

  it("is not had without GDP, with few neighbours, or where all are alike", () => {
    const plain = { graph, start: query.start, seed: 1 };
    expect(fitLag(plain)!.givenGdp).toBeNull();
    const few = plainGraph(7, [[0, 1], [1, 2], [2, 3], [3, 4]]); // prettier-ignore
    expect(fitLag({ graph: few, start: [1, 2, 3, 4, 5, 6, 7], seed: 1 })).toBeNull();
    expect(fitLag({ ...plain, start: plain.start.map(() => 50) })).toBeNull();
  });

  it.each([
    ["diffusion-shape", gdp.slice(1)],
    ["diffusion-parameter", gdp.with(3, 0)],
    ["diffusion-parameter", gdp.with(3, NaN)],
  ])("refuses a GDP that is none: %s", (code, wrong) => {
    expect(() => fitLag({ ...query, gdp: wrong })).toThrow(expect.objectContaining({ code }));
  });
});
