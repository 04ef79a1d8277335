import { describe, expect, it } from "vitest";
import { clusters, coefficientShade, weakestItem } from "../../../src/views/method/statistics-text";

const scale = (alpha: number, without: readonly number[]) => ({
  alpha,
  without,
  standardised: true,
  items: ["a", "b", "c"],
  n: 31,
});

describe("weakestItem", () => {
  it("names the item without which alpha is highest, when it rises", () => {
    expect(weakestItem(scale(0.6, [0.5, 0.7, 0.65]))).toEqual({ code: "b", alpha: 0.7 });
  });

  it("names none where every item helps, or alpha cannot be had", () => {
    expect(weakestItem(scale(0.8, [0.5, 0.7, 0.65]))).toBeNull();
    expect(weakestItem(scale(NaN, [NaN, NaN, NaN]))).toBeNull();
  });
});

describe("coefficientShade", () => {
  it("grows with the size and turns with the sign", () => {
    expect(coefficientShade(1)).toBe("--shade: var(--with) 45%");
    expect(coefficientShade(-0.5)).toBe("--shade: var(--against) 23%");
    expect(coefficientShade(0)).toBe("--shade: var(--with) 0%");
    expect(coefficientShade(NaN)).toBe("");
  });
});

describe("clusters", () => {
  it("tells the units whose p is at most 0.05 by their quadrant, and counts the others", () => {
    const local = {
      statistic: [1, 1, -1, 1, NaN],
      quadrants: ["HH", "LL", "HL", "HH", null] as const,
      p: [0.05, 0.01, 0.051, 0.02, NaN],
      n: 4,
      permutations: 99,
      seed: 1,
      style: "row",
      isolates: "excluded",
    } as const;
    expect(clusters(["a", "b", "c", "d", "e"], local)).toEqual({
      told: [
        { quadrant: "HH", members: ["a", "d"] },
        { quadrant: "LL", members: ["b"] },
        { quadrant: "HL", members: [] },
        { quadrant: "LH", members: [] },
      ],
      others: 1,
    });
  });
});
