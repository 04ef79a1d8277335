import { describe, expect, it } from "vitest";
import { geary } from "../../../src/engine/spatial/geary";
import { gdpExample, orders, SEVEN } from "../../support/spatial-example";

describe("geary", () => {
  it.each([
    // numpy, dense matrices after Cliff & Ord 1981: (n - 1) / (2 S0) * (W * D ** 2).sum() / (z @ z)
    ["row", 0.8992472509829068, 0.01683797763056838, 0.01970604269541614],
    ["binary", 0.7246574523186714, 0.02158160050409578, 0.03179600644998687],
  ] as const)("agrees with a dense computation on the provinces: %s", (style, c, vn, vr) => {
    const result = geary({ ...gdpExample(true), style });
    expect(result.statistic).toBeCloseTo(c, 12);
    expect(result.expectation).toBe(1);
    expect(result.normality.variance).toBeCloseTo(vn, 12);
    expect(result.randomisation.variance).toBeCloseTo(vr, 12);
    expect(result.randomisation.z).toBeCloseTo((1 - c) / Math.sqrt(vr), 10);
  });

  it.each([
    // the same numpy, without the link over 琼州海峡
    ["zero", 0.6251862586459008],
    ["counted", 0.6467444054957596],
    ["excluded", 0.6484372601041704],
  ] as const)("treats a unit without neighbours as said: %s", (isolates, c) => {
    expect(geary({ ...gdpExample(false), isolates }).statistic).toBeCloseTo(c, 12);
  });

  it.each(["row", "binary"] as const)(
    "has the moments of all orders of the values: %s",
    (style) => {
      const all = orders(SEVEN.values).map(
        (values) => geary({ ...SEVEN, style, values }).statistic,
      );
      const mean = all.reduce((sum, c) => sum + c, 0) / all.length;
      const variance = all.reduce((sum, c) => sum + (c - mean) ** 2, 0) / all.length;
      expect(mean).toBeCloseTo(1, 10);
      expect(variance).toBeCloseTo(geary({ ...SEVEN, style }).randomisation.variance, 10);
    },
  );

  it("draws the share of orders that reach as far", () => {
    const { permutation } = geary({ ...SEVEN, permutations: 9999, seed: 3 });
    // numpy, all 5040 orders: 0.0011904761904761906
    expect(permutation!.p).toBeGreaterThan(0.0002);
    expect(permutation!.p).toBeLessThan(0.0027);
  });
});
