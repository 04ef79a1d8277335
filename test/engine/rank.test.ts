import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rank } from "../../src/engine/rank";
import { deepFreeze } from "../support/deep-freeze";

describe("rank", () => {
  it("counts from the highest, ties sharing the lower number", () => {
    // scipy.stats.rankdata([-3, -1, -4, -1, -5], method="min")
    expect(rank(deepFreeze([3, 1, 4, 1, 5]))).toEqual([3, 4, 2, 4, 1]);
  });

  it("leaves a unit without a score out", () => {
    expect(rank([NaN, 2, NaN, 7])).toEqual([NaN, 2, NaN, 1]);
    expect(rank([])).toEqual([]);
  });

  it("does not let rounding noise part a tie, nor rounding make one", () => {
    expect(rank([0.1 + 0.2, 0.3, 0.1])).toEqual([1, 1, 3]);
    expect(rank([75.2, 75.2 - 1e-9])).toEqual([1, 2]);
  });

  it("ties noughts and orders negatives", () => {
    expect(rank([0, -0, -1, -0.5])).toEqual([1, 1, 4, 3]);
  });

  it("is one more than the number of scores clearly above", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 })), (values) => {
        expect(rank(values)).toEqual(
          values.map((value) => 1 + values.filter((other) => other > value).length),
        );
      }),
      { seed: 20201020 },
    );
  });
});
