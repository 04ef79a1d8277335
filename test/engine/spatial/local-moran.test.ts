import { describe, expect, it } from "vitest";
import { localMoran } from "../../../src/engine/spatial/local-moran";
import { moran } from "../../../src/engine/spatial/moran";
import { gdpExample, SEVEN } from "../../support/spatial-example";

describe("localMoran", () => {
  it("agrees with a dense computation", () => {
    // numpy: z * (W @ z) / (z @ z / 7)
    const row = [
      0.7610584518167455, 0.6504739336492891, 0.35281727224855175, -0.001053185887309111,
      -0.15402843601895735, 0.4505002632964719, 1.6263823064770935,
    ];
    const { statistic, quadrants } = localMoran(SEVEN);
    statistic.forEach((value, i) => expect(value).toBeCloseTo(row[i]!, 12));
    // Mean 3.93; the lags of d and e lie on the other side of it.
    expect(quadrants).toEqual(["LL", "LL", "LL", "HL", "LH", "HH", "HH"]);
  });

  it("has Moran's I for its mean under row weights", () => {
    const { statistic } = localMoran(gdpExample(true));
    const mean = statistic.reduce((sum, value) => sum + value, 0) / statistic.length;
    expect(mean).toBeCloseTo(moran(gdpExample(true)).statistic, 12);
  });

  it("draws the share of the neighbours' choices that reach as far", () => {
    // numpy, all choices of the neighbours among the six others (itertools.combinations)
    const exact = [2 / 15, 2 / 15, 0.2, 1, 11 / 15, 0.1, 1 / 6];
    const { p } = localMoran({ ...SEVEN, permutations: 4999, seed: 20201020 });
    p.forEach((value, i) => {
      const spread = Math.sqrt((exact[i]! * (1 - exact[i]!)) / 4999);
      expect(Math.abs(value - exact[i]!)).toBeLessThan(4 * spread + 2e-4);
    });
  });

  it("repeats itself for a seed, and says nothing of p without permutations", () => {
    const query = { ...gdpExample(true), permutations: 99, seed: 5 };
    expect(localMoran(query)).toEqual(localMoran(query));
    expect(localMoran(SEVEN).p.every(Number.isNaN)).toBe(true);
  });

  it.each(["excluded", "zero", "counted"] as const)(
    "has no figure for an isolate: %s",
    (isolates) => {
      const query = { ...gdpExample(false), isolates, permutations: 9 };
      const { statistic, quadrants, p } = localMoran(query);
      const at = query.units.indexOf("460000");
      expect([statistic[at], quadrants[at], p[at]]).toEqual([NaN, null, NaN]);
      expect(statistic.filter(Number.isNaN)).toHaveLength(1);
    },
  );

  it("keeps the place of a blank", () => {
    const { statistic, p } = localMoran({
      ...SEVEN,
      values: SEVEN.values.with(0, NaN),
      permutations: 9,
    });
    expect(statistic.map(Number.isNaN)).toEqual([true, ...[1, 2, 3, 4, 5, 6].map(() => false)]);
    expect(p[0]).toBeNaN();
  });
});
