import { describe, expect, it } from "vitest";
import { rank } from "../../../src/engine/normalise/rank";

describe("rank as a normalisation", () => {
  it("counts from the least", () => {
    // scipy.stats.rankdata([10, 2, 40, 1, 2, 5], "min"), and "average"
    const values = [10, 2, 40, 1, 2, 5, NaN];
    expect(rank(values, { ties: "min" })).toEqual([5, 2, 6, 1, 2, 4, NaN]);
    expect(rank(values, { ties: "mid" })).toEqual([5, 2.5, 6, 1, 2.5, 4, NaN]);
  });

  it("has no place for a constant column, and leaves an empty one empty", () => {
    expect(rank([1, 1], { ties: "mid" })).toBeNull();
    expect(rank([NaN, NaN], { ties: "min" })).toEqual([NaN, NaN]);
  });
});
