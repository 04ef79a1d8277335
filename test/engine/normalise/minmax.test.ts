import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minmax } from "../../../src/engine/normalise/minmax";
import { rank } from "../../../src/engine/rank";
import { deepFreeze } from "../../support/deep-freeze";

const RANGE = deepFreeze({ low: 0, high: 100 });
const varied = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 })
  .filter((values) => new Set(values).size > 1);

describe("minmax", () => {
  it("places values between the least and the greatest, blanks apart", () => {
    expect(minmax(deepFreeze([2, NaN, 4, 10, 6]), RANGE)).toEqual([0, NaN, 25, 100, 50]);
    expect(minmax([2, 4, 10], { low: 1, high: 5 })).toEqual([1, 2, 5]);
  });

  it("has no place for a constant column, and leaves an empty one empty", () => {
    expect(minmax([7, NaN, 7], RANGE)).toBeNull();
    expect(minmax([7], RANGE)).toBeNull();
    expect(minmax([NaN, NaN], RANGE)).toEqual([NaN, NaN]);
    expect(minmax([], RANGE)).toEqual([]);
  });

  it("needs low < high", () => {
    expect(() => minmax([1, 2], { low: 5, high: 5 })).toThrow(
      expect.objectContaining({
        code: "minmax-range",
        message: "minmax range needs low < high: [5, 5]",
      }),
    );
  });

  it("does not see a change of unit", () => {
    fc.assert(
      fc.property(varied, fc.integer({ min: 1, max: 50 }), fc.integer(), (values, a, b) => {
        const before = minmax(values, RANGE) ?? [];
        const after =
          minmax(
            values.map((value) => a * value + b),
            RANGE,
          ) ?? [];
        after.forEach((value, i) => {
          expect(value).toBeCloseTo(before[i]!, 9);
        });
      }),
      { seed: 20201020 },
    );
  });

  it("reverses the order when the direction is flipped", () => {
    fc.assert(
      fc.property(varied, (values) => {
        const up = minmax(values, RANGE) ?? [];
        const down =
          minmax(
            values.map((value) => -value),
            RANGE,
          ) ?? [];
        expect(rank(down)).toEqual(rank(up.map((value) => -value)));
        down.forEach((value, i) => {
          expect(value).toBeCloseTo(100 - up[i]!, 9);
        });
      }),
      { seed: 20201020 },
    );
  });
});
