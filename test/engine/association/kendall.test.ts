import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kendall } from "../../../src/engine/association/kendall";
import { deepFreeze } from "../../support/deep-freeze";

const small = fc.integer({ min: -5, max: 5 });

describe("kendall", () => {
  it("agrees with scipy where there are ties", () => {
    const x = deepFreeze([12, 2, 1, 12, 2, 4, 7.5, 9]);
    const y = deepFreeze([1, 4, 7, 1, 0, 4, 7, 3.5]);
    // scipy.stats.kendalltau(x, y).statistic
    expect(kendall(x, y)).toBeCloseTo(-0.3922322702763681, 14);
  });

  it("uses the pairs where neither is blank", () => {
    expect(kendall([1, NaN, 3, 2, 4], [1, 9, NaN, 2, 3])).toBe(1);
  });

  it("has no answer for a constant column or fewer than two pairs", () => {
    expect(kendall([1, 1], [1, 2])).toBeNaN();
    expect(kendall([1, NaN], [1, 2])).toBeNaN();
    expect(kendall([], [])).toBeNaN();
  });

  it("wants columns of one length", () => {
    expect(() => kendall([1], [1, 2])).toThrow(
      expect.objectContaining({ code: "association-shape" }),
    );
  });

  it("sees only the order, turns its sign with a side, and is symmetric", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(small, small), { maxLength: 20 }), (rows) => {
        const x = rows.map(([a]) => a);
        const y = rows.map(([, b]) => b);
        const tau = kendall(x, y);
        fc.pre(!Number.isNaN(tau));
        expect(Math.abs(tau)).toBeLessThanOrEqual(1 + 1e-12);
        expect(kendall(x.map(Math.exp), y)).toBe(tau);
        expect(kendall(y, x)).toBe(tau);
        expect(
          kendall(
            x,
            y.map((value) => -value),
          ),
        ).toBe(0 - tau);
      }),
      { seed: 20201020 },
    );
  });
});
