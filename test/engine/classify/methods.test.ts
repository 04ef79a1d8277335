import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classOf } from "../../../src/engine/classify/class-of";
import { classBreaks, type ClassMethod } from "../../../src/engine/classify/methods";
import { BINS } from "../../../src/model/params";
import { deepFreeze } from "../../support/deep-freeze";

const METHODS = BINS.filter((bins): bins is ClassMethod => bins !== "continuous");

describe("classBreaks", () => {
  it("cuts by each method", () => {
    const values = deepFreeze([0, 1, 2, NaN, 10, 11, 40]);
    // numpy.quantile([0, 1, 2, 10, 11, 40], [1/3, 2/3]); v.mean() 10.667, v.std() 13.804;
    // simple-statistics 7 ckmeans(v, 3): [[0, 1, 2], [10, 11], [40]]
    const [low = NaN, high = NaN] = classBreaks("quantile", values, 3);
    expect(low).toBeCloseTo(1.6667, 4);
    expect(high).toBeCloseTo(10.3333, 4);
    expect(classBreaks("natural", values, 3)).toEqual([2, 11]);
    const [third = NaN, twoThirds = NaN] = classBreaks("equal", values, 3);
    expect(third).toBeCloseTo(40 / 3, 12);
    expect(twoThirds).toBeCloseTo(80 / 3, 12);
    const deviations = classBreaks("sd", values, 3);
    expect(deviations).toHaveLength(2);
    expect(deviations[0]).toBeCloseTo(3.7646, 4);
    expect(deviations[1]).toBeCloseTo(17.5688, 4);
  });

  it("asks for no more classes than there are distinct values", () => {
    expect(classBreaks("quantile", [1, 2], 7)).toEqual([1.5]);
    expect(classBreaks("equal", [1, 2], 7)).toEqual([1.5]);
    expect(classBreaks("sd", [1, 2], 7)).toEqual([1.5]);
    expect(classBreaks("natural", [1, 2], 7)).toEqual([1]);
  });

  it("gives a constant measure no breaks, whatever the method", () => {
    for (const method of METHODS) {
      expect(classBreaks(method, [2, 2, NaN], 5), method).toEqual([]);
      expect(classBreaks(method, [], 5), method).toEqual([]);
    }
  });

  it("refuses other counts of classes", () => {
    for (const method of METHODS) {
      expect(() => classBreaks(method, [1, 2], 0), method).toThrow(
        expect.objectContaining({ code: "classify-classes" }),
      );
    }
  });

  it("holds the least value in the first class and the greatest in the last", () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 31 });
    const method = fc.constantFrom(...METHODS);
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 9 }), method, (column, classes, name) => {
        const breaks = classBreaks(name, column, classes);
        expect(breaks.length).toBeLessThan(Math.min(classes, new Set(column).size) + 1);
        expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
        expect(classOf(Math.min(...column), breaks)).toBe(0);
        expect(classOf(Math.max(...column), breaks)).toBe(breaks.length);
      }),
      { seed: 20201020 },
    );
  });
});
