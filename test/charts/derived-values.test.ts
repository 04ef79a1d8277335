import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference, rankShift, residuals } from "../../src/charts/derived-values";
import { deepFreeze } from "../support/deep-freeze";

describe("difference", () => {
  it("is the estimate less the computed value, missing where either is", () => {
    expect(difference([5, 2, NaN, 1], [3, 4, 1, NaN])).toEqual([2, -2, NaN, NaN]);
  });
});

describe("rankShift", () => {
  it("counts the places that a score stands above its rank in the other column", () => {
    // Scores rank 1, 2, 3; the other column ranks 3, 1, 2.
    expect(rankShift([9, 8, 7], [1, 3, 2])).toEqual([2, -1, -1]);
  });
  it("is nought for a column against itself, and adds up to nought without ties", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 20 }), (scores) => {
        const own = rankShift(deepFreeze(scores), scores);
        expect(own.every((shift) => shift === 0)).toBe(true);
        const other = [...new Set(scores.map((score, i) => score * (i % 2 ? 1 : -1) + i / 64))];
        if (other.length < scores.length) return;
        expect(rankShift(scores, other).reduce((sum, shift) => sum + shift, 0)).toBe(0);
      }),
      { seed: 20201020 },
    );
  });
  it("is missing where a value is", () => {
    expect(rankShift([9, NaN], [1, 2])).toEqual([1, NaN]);
  });
});

describe("residuals", () => {
  it("are what the least-squares line leaves: y = 2/3 + x/2 through (1,1), (2,2), (3,2)", () => {
    const found = residuals([1, 2, 2], [1, 2, 3]);
    [-1 / 6, 1 / 3, -1 / 6].forEach((wanted, i) => expect(found[i]).toBeCloseTo(wanted, 12));
  });
  it("are nought on a line, and add up to nought anywhere", () => {
    residuals([3, 5, 7, 9], [1, 2, 3, 4]).forEach((one) => expect(one).toBeCloseTo(0, 10));
    const sum = residuals([4, 1, 7, 7, 2], [1, 5, 2, 8, 3]).reduce((all, one) => all + one, 0);
    expect(sum).toBeCloseTo(0, 10);
  });
});
