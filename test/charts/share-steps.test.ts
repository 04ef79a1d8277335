import { describe, expect, it } from "vitest";
import { shareLength, shareStep } from "../../src/charts/share-steps";

describe("shareStep", () => {
  it("cuts nought to one into seven classes closed above", () => {
    const shares = [0, 1 / 7, 0.1429, 0.5, 4 / 7, 6 / 7, 0.8572, 1];
    expect(shares.map(shareStep)).toEqual([0, 0, 1, 3, 3, 5, 6, 6]);
  });
  it("has no tone for what is unknown", () => {
    expect(shareStep(NaN)).toBe(-1);
  });
});

describe("shareLength", () => {
  it("is a per cent that sampling error cannot push beyond the bar", () => {
    expect([0.256, -0.02, 1.03, NaN].map(shareLength)).toEqual([25.6, 0, 100, 0]);
  });
});
