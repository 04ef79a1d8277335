import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gini } from "../../../src/engine/inequality/gini";
import { inequality } from "../../../src/engine/inequality/inequality";
import { theil } from "../../../src/engine/inequality/theil";
import type { InequalityQuery } from "../../../src/model/statistics";
import { deepFreeze } from "../../support/deep-freeze";

const query: InequalityQuery = deepFreeze({
  units: ["a", "b", "c", "d", "e", "f"],
  values: [3, 1, 4, 1.5, 9, 2.6],
  groups: [
    { id: "low", members: ["a", "b"] },
    { id: "middle", members: ["c", "d"] },
    { id: "high", members: ["e", "f", "elsewhere"] },
  ],
  theil: "T",
});
const weights = deepFreeze([2, 1, 3, 1, 1, 2]);

describe("inequality", () => {
  it("splits the Gini coefficient as Dagum does", () => {
    // numpy, loops over pairs of units and of groups after Dagum 1997; weights by np.repeat
    const plain = inequality(query).gini;
    expect(plain.within).toBeCloseTo(0.08609794628751974, 12);
    expect(plain.between).toBeCloseTo(0.24012638230647704, 12);
    expect(plain.transvariation).toBeCloseTo(0.05213270142180096, 12);
    const weighted = inequality({ ...query, weights }).gini;
    expect(weighted.within).toBeCloseTo(0.07002881844380404, 12);
    expect(weighted.between).toBeCloseTo(0.1452449567723343, 12);
    expect(weighted.transvariation).toBeCloseTo(0.07492795389048988, 12);
  });

  it("splits Theil's index, T by shares of values, L by shares of population", () => {
    // numpy, sums over the groups; weights by np.repeat
    const t = inequality(query).theil;
    expect(t.within).toBeCloseTo(0.14128044292248773, 12);
    expect(t.between).toBeCloseTo(0.10398147993461013, 12);
    expect(inequality({ ...query, theil: "L" }).theil.within).toBeCloseTo(0.14701737322029618, 12);
    const weighted = inequality({ ...query, weights });
    expect(weighted.theil.within).toBeCloseTo(0.11962308756057216, 12);
    expect(inequality({ ...query, weights, theil: "L" }).theil.within).toBeCloseTo(
      0.12015436700817517,
      12,
    );
  });

  it("tells of each group", () => {
    const { groups, n, mean, cvSample } = inequality({ ...query, weights });
    expect(n).toBe(6);
    expect(mean).toBeCloseTo(34.7 / 10, 14);
    // scipy.stats.variation of the six values, ddof=1
    expect(cvSample).toBeCloseTo(0.8222714670019384, 14);
    expect(groups.map(({ id, count }) => [id, count])).toEqual([
      ["low", 2],
      ["middle", 2],
      ["high", 2],
    ]);
    expect(groups[0]!.mean).toBeCloseTo(7 / 3, 14);
    expect(groups[0]!.populationShare).toBeCloseTo(0.3, 14);
    expect(groups[0]!.valueShare).toBeCloseTo(7 / 34.7, 14);
    expect(groups[0]!.gini).toBeCloseTo(gini([3, 1], [2, 1]), 14);
    expect(groups[0]!.theil).toBeCloseTo(theil([3, 1], "T", [2, 1]), 14);
  });

  it("adds up, and has no overlap where groups stand apart", () => {
    const column = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(column, column, (values, population) => {
        const result = inequality({ ...query, values, weights: population });
        expect(result.gini.total).toBeCloseTo(gini(values, population), 12);
        expect(result.theil.total).toBeCloseTo(theil(values, "T", population), 12);
        expect(Math.min(result.gini.within, result.gini.transvariation)).toBeGreaterThanOrEqual(0);
        const apart = inequality({ ...query, values: [...values].sort((a, b) => a - b) });
        expect(apart.gini.transvariation).toBeCloseTo(0, 12);
      }),
      { seed: 20201020 },
    );
  });

  it("leaves a blank and a group without values out", () => {
    const values = query.values.with(4, NaN).with(5, NaN);
    const { groups, n } = inequality({ ...query, values });
    expect(n).toBe(4);
    expect(groups.map(({ id }) => id)).toEqual(["low", "middle"]);
  });

  it.each([
    ["inequality-groups", { groups: query.groups.slice(1) }],
    ["inequality-groups", { groups: [...query.groups, { id: "again", members: ["a"] }] }],
    ["inequality-shape", { values: [1] }],
    ["inequality-domain", { values: query.values.with(0, -1) }],
    ["inequality-domain", { values: query.values.with(0, 0), theil: "L" as const }],
    ["inequality-domain", { values: [0, 0, 1, 2, 3, 4] }],
  ])("refuses: %s", (code, change) => {
    expect(() => inequality({ ...query, ...change })).toThrow(expect.objectContaining({ code }));
  });
});
