import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearFit } from "../../../src/engine/association/linear-fit";
import { deepFreeze } from "../../support/deep-freeze";

describe("linearFit", () => {
  it("gives Anscombe's first quartet its line", () => {
    const x = deepFreeze([10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]);
    const y = deepFreeze([8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]);
    // scipy.stats.linregress(x, y)
    const { slope, intercept, r, n, residuals } = linearFit(x, y);
    expect(slope).toBeCloseTo(0.5000909090909091, 13);
    expect(intercept).toBeCloseTo(3.0000909090909094, 12);
    expect(r).toBeCloseTo(0.8164205163448399, 13);
    expect(n).toBe(11);
    // y - (intercept + slope * x) of the first three
    [0.039, -0.050818, -1.921273].forEach((residual, i) => {
      expect(residuals[i]).toBeCloseTo(residual, 5);
    });
  });

  it("uses the pairs where neither is blank, and leaves their places", () => {
    const { slope, intercept, n, residuals } = linearFit([1, NaN, 2, 3, 4], [3, 9, 5, NaN, 9]);
    expect([slope, intercept, n]).toEqual([2, 1, 3]);
    expect(residuals).toEqual([0, NaN, 0, NaN, 0]);
  });

  it("has no line over a constant x, and a level one under a constant y", () => {
    const none = linearFit([0.1, 0.1, 0.1], [1, 2, 3]);
    expect([none.slope, none.intercept, none.r, none.n]).toEqual([NaN, NaN, NaN, 3]);
    expect(none.residuals).toEqual([NaN, NaN, NaN]);
    const level = linearFit([1, 2, 3], [4, 4, 4]);
    expect([level.slope, level.intercept, level.r]).toEqual([0, 4, NaN]);
    expect(linearFit([1, NaN], [1, 2]).slope).toBeNaN();
    expect(linearFit([], []).n).toBe(0);
  });

  it("wants columns of one length", () => {
    expect(() => linearFit([1, 2], [1])).toThrow(
      expect.objectContaining({ code: "association-shape" }),
    );
  });

  it("leaves residuals that sum to nothing and do not follow x", () => {
    const whole = fc.integer({ min: -99, max: 99 });
    const rows = fc.array(fc.tuple(whole, whole), { minLength: 2, maxLength: 31 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const x = pairs.map(([value]) => value);
        fc.pre(new Set(x).size > 1);
        const { residuals } = linearFit(
          x,
          pairs.map(([, value]) => value),
        );
        expect(residuals.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 7);
        const moment = residuals.reduce((sum, value, i) => sum + value * (x[i] ?? NaN), 0);
        expect(moment).toBeCloseTo(0, 6);
      }),
      { seed: 20201020 },
    );
  });
});
