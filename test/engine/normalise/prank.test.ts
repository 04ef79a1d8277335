import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prank } from "../../../src/engine/normalise/prank";
import { deepFreeze } from "../../support/deep-freeze";

const VALUES = deepFreeze([10, 2, NaN, 40, 1, 2, 5]);

describe("prank", () => {
  // n-1 and n from scipy.stats.rankdata([10, 2, 40, 1, 2, 5], "min") = 5 2 6 1 2 4;
  // mean: [scipy.stats.percentileofscore([10, 2, 40, 1, 2, 5], x, "mean") for x in ...]
  it.each([
    ["n-1", [80, 20, NaN, 100, 0, 20, 60]],
    ["n", [500 / 6, 200 / 6, NaN, 100, 100 / 6, 200 / 6, 400 / 6]],
    [
      "mean",
      [
        75,
        33.333333333333336,
        NaN,
        91.66666666666667,
        8.333333333333334,
        33.333333333333336,
        58.333333333333336,
      ],
    ],
  ] as const)("of %s", (of, wanted) => {
    prank(VALUES, { of })!.forEach((value, i) => {
      if (Number.isNaN(wanted[i])) expect(value).toBeNaN();
      else expect(value).toBeCloseTo(wanted[i]!, 12);
    });
  });

  it("has no place for a constant column, and leaves an empty one empty", () => {
    expect(prank([3, NaN, 3], { of: "n" })).toBeNull();
    expect(prank([NaN], { of: "mean" })).toEqual([NaN]);
  });

  it("sees the order of values only", () => {
    const column = fc
      .array(fc.integer({ min: -40, max: 40 }), { minLength: 2, maxLength: 20 })
      .filter((values) => new Set(values).size > 1);
    fc.assert(
      fc.property(column, fc.constantFrom("n-1", "n", "mean"), (values, of) => {
        const stretched = values.map((value) => value ** 3 + 5);
        expect(prank(stretched, { of })).toEqual(prank(values, { of }));
      }),
      { seed: 20201020 },
    );
  });
});
