import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classOf } from "../../../src/engine/classify/class-of";
import { rounded } from "../../../src/engine/classify/rounded";
import { deepFreeze } from "../../support/deep-freeze";

describe("rounded", () => {
  it("rounds the quantiles by the largest step that keeps the classes", () => {
    const v = deepFreeze([3, 17, 24, 30, 44, 57, 66, 73, 76, 98, 41, 50, NaN, 51, 84]);
    // numpy.quantile(v, [.25, .5, .75]) = [32.75, 50.5, 71.25]; multiples of 50 coincide, of 25 do not
    expect(rounded(v, 4)).toEqual([25, 50, 75]);
  });

  it("goes to finer steps, decimals included, without their crumbs", () => {
    // numpy.quantile([.11, .2, .33, .48], [1/3, 2/3]) = [.2, .33]: .2 and .4 by .2, .25 and .25 by .25
    expect(rounded([0.11, 0.2, 0.33, 0.48], 3)).toEqual([0.2, 0.4]);
    // numpy.quantile([.1, .2, .3, .4, .5, .6], [1/3, 2/3]) = [.2667, .4333]
    expect(rounded([0.1, 0.2, 0.3, 0.4, 0.5, 0.6], 3)).toEqual([0.25, 0.5]);
  });

  it("drops the bounds under which ties leave no value", () => {
    // numpy.quantile([0, 0, 0, 0, 0, 0, 8, 9], [.25, .5, .75]) = [0, 0, 2]; 0 < v <= 2 is empty
    expect(rounded([0, 0, 0, 0, 0, 0, 8, 9], 4)).toEqual([0]);
  });

  it("does not take a step so large that a class loses most of its values", () => {
    // The median of 1 ... 9 and 100 is 5.5; 50, 25, 20 and 10 would leave the upper class 1 of 5.
    expect(rounded([1, 2, 3, 4, 5, 6, 7, 8, 9, 100], 2)).toEqual([5]);
  });

  it("has no breaks for equal values, none, or one class", () => {
    expect(rounded([5, 5], 4)).toEqual([]);
    expect(rounded([NaN], 4)).toEqual([]);
    expect(rounded([1, 2], 1)).toEqual([]);
  });

  it("leaves no class empty and is as fine at every size of the numbers", () => {
    const column = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 31 });
    fc.assert(
      fc.property(column, fc.integer({ min: 2, max: 9 }), (values, classes) => {
        const breaks = rounded(values, classes);
        const used = new Set(values.map((value) => classOf(value, breaks)));
        expect(used.size).toBe(breaks.length + 1);
        const large = rounded(
          values.map((value) => value * 1000),
          classes,
        );
        expect(large).toEqual(breaks.map((edge) => edge * 1000));
      }),
      { seed: 20201020 },
    );
  });
});
