import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pearson } from "../../../src/engine/association/pearson";
import { deepFreeze } from "../../support/deep-freeze";

const pairs = fc.array(
  fc.record({ x: fc.integer({ min: -999, max: 999 }), y: fc.integer({ min: -999, max: 999 }) }),
  { maxLength: 30 },
);

describe("pearson", () => {
  it("gives Anscombe's first quartet 0.816", () => {
    const x = deepFreeze([10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]);
    const y = deepFreeze([8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]);
    // scipy.stats.pearsonr(x, y)
    expect(pearson(x, y)).toBeCloseTo(0.8164205163448395, 14);
  });

  it("uses the pairs where neither is blank", () => {
    const x = [1, 4, NaN, 2, 2, 7, 3.5, 9];
    const y = [10, 3, 5, 8, 8, 1, 2, NaN];
    // scipy.stats.pearsonr([1, 4, 2, 2, 7, 3.5], [10, 3, 8, 8, 1, 2])
    expect(pearson(x, y)).toBeCloseTo(-0.8912010511777613, 14);
  });

  it("keeps its digits under a large mean", () => {
    expect(pearson([1e9 + 1, 1e9 + 2, 1e9 + 4], [1, 2, 4])).toBeCloseTo(1, 14);
  });

  it("has no answer for constant columns or fewer than two pairs", () => {
    expect(pearson([0.1, 0.1, 0.1], [1, 2, 3])).toBeNaN();
    expect(pearson([1, NaN], [1, 2])).toBeNaN();
    expect(pearson([], [])).toBeNaN();
  });

  it("wants columns of one length", () => {
    expect(() => pearson([1, 2], [1])).toThrow(
      expect.objectContaining({ code: "association-shape" }),
    );
  });

  it("does not see a change of unit, and turns its sign with a side", () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 99 }), fc.integer(), (rows, a, b) => {
        const x = rows.map((row) => row.x);
        const y = rows.map((row) => row.y);
        const r = pearson(x, y);
        const moved = pearson(
          x.map((value) => a * value + b),
          y,
        );
        const turned = pearson(
          x.map((value) => -value),
          y,
        );
        if (Number.isNaN(r)) {
          expect(moved).toBeNaN();
        } else {
          expect(Math.abs(r)).toBeLessThanOrEqual(1);
          expect(moved).toBeCloseTo(r, 7);
          expect(turned).toBeCloseTo(-r, 12);
        }
      }),
      { seed: 20201020 },
    );
  });
});
