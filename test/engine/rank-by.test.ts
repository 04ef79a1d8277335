import { describe, expect, it } from "vitest";
import { rankBy } from "../../src/engine/rank-by";

describe("rankBy", () => {
  it("lets ties share the lower number or the mean of their places", () => {
    // scipy.stats.rankdata([-3, -1, -4, -1, -1], method="min"), and "average"
    const values = [3, 1, 4, 1, 1, NaN];
    expect(rankBy(values, { ties: "min" })).toEqual([2, 3, 1, 3, 3, NaN]);
    expect(rankBy(values, { ties: "mid" })).toEqual([2, 4, 1, 4, 4, NaN]);
  });
});
