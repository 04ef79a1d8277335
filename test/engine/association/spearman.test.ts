import { describe, expect, it } from "vitest";
import { midRanks } from "../../../src/engine/association/mid-ranks";
import { spearman } from "../../../src/engine/association/spearman";
import { deepFreeze } from "../../support/deep-freeze";

describe("midRanks", () => {
  it("shares the places of a tie", () => {
    // scipy.stats.rankdata([3, 1, 4, 1, 5])
    expect(midRanks(deepFreeze([3, 1, 4, 1, 5]))).toEqual([3, 1.5, 4, 1.5, 5]);
    expect(midRanks([2, 2, 2])).toEqual([2, 2, 2]);
    expect(midRanks([])).toEqual([]);
  });
});

describe("spearman", () => {
  it("correlates mid-ranks", () => {
    const x = deepFreeze([1, 4, 2, 2, 7, 3.5]);
    const y = deepFreeze([10, 3, 8, 8, 1, 2]);
    // scipy.stats.spearmanr(x, y)
    expect(spearman(x, y)).toBeCloseTo(-0.9411764705882354, 14);
  });

  it("ranks after leaving incomplete pairs out", () => {
    expect(spearman([1, 100, 2, 3], [1, NaN, 2, 3])).toBeCloseTo(1, 14);
    expect(spearman([1, 2.5, 2, NaN, 3], [4, 2, 3, 9, 1])).toBeCloseTo(-1, 14);
  });

  it("has no answer for a constant column", () => {
    expect(spearman([5, 5, 5], [1, 2, 3])).toBeNaN();
  });

  it("wants columns of one length", () => {
    expect(() => spearman([1], [1, 2])).toThrow(
      expect.objectContaining({ code: "association-shape" }),
    );
  });
});
