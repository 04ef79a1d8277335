import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochberg } from "../../../src/engine/spatial/benjamini-hochberg";
import { deepFreeze } from "../../support/deep-freeze";

describe("benjaminiHochberg", () => {
  it("agrees with scipy", () => {
    // scipy.stats.false_discovery_control(p)
    const p = deepFreeze([0.5, 0.04, 0.03, 0.04, 1]);
    [0.625, 0.06666666666666667, 0.06666666666666667, 0.06666666666666667, 1].forEach((value, i) =>
      expect(benjaminiHochberg(p)[i]).toBeCloseTo(value, 14),
    );
    const many = deepFreeze([
      0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251, 0.269,
      0.275, 0.34, 0.341, 0.384, 0.569, 0.594, 0.696, 0.762, 0.94, 0.942, 0.975, 0.986,
    ]);
    const adjusted = benjaminiHochberg(many);
    [0.025, 0.1, 0.21, 0.21, 0.21, 0.25, 0.2642857142857143, 0.49107142857142866].forEach(
      (value, i) => expect(adjusted[i]).toBeCloseTo(value, 14),
    );
  });

  it("holds as many as the step-up rule of the paper", () => {
    const q = 0.05;
    const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(values, (p) => {
        const sorted = [...p].sort((a, b) => a - b);
        const bounds = sorted.map((value, k) => (value * p.length) / (k + 1) <= q);
        const held = benjaminiHochberg(p).filter((value) => value <= q);
        expect(held).toHaveLength(bounds.lastIndexOf(true) + 1);
      }),
      { seed: 1995 },
    );
  });

  it("leaves out what is NaN, and has nothing of nothing", () => {
    expect(benjaminiHochberg([NaN, 0.02, NaN, 0.5])).toEqual([NaN, 0.04, NaN, 0.5]);
    expect(benjaminiHochberg([])).toEqual([]);
  });
});
