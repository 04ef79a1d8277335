import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classOf } from "../../../src/engine/classify/class-of";
import { equalInterval } from "../../../src/engine/classify/equal-interval";
import { quantile } from "../../../src/engine/classify/quantile";

describe("classOf", () => {
  it("closes intervals above", () => {
    const breaks = [10, 20, 30];
    expect([5, 10, 10.001, 20, 30, 30.001].map((value) => classOf(value, breaks))).toEqual([
      0, 0, 1, 1, 2, 3,
    ]);
  });

  it("has no class for a blank, and one class without breaks", () => {
    expect(classOf(NaN, [1])).toBeNaN();
    expect(classOf(3, [])).toBe(0);
  });

  it("finds the least and the greatest value in the first and the last class of any breaks", () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 31 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 9 }), (column, classes) => {
        for (const breaks of [quantile(column, classes), equalInterval(column, classes)]) {
          expect(classOf(Math.min(...column), breaks)).toBe(0);
          expect(classOf(Math.max(...column), breaks)).toBe(breaks.length);
          expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
        }
      }),
      { seed: 20201020 },
    );
  });
});
