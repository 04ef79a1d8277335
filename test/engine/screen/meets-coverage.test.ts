import { describe, expect, it } from "vitest";
import { meetsCoverage } from "../../../src/engine/screen/meets-coverage";

describe("meetsCoverage", () => {
  it("lets exactly two thirds pass, however the threshold is written", () => {
    for (const threshold of [2 / 3, 0.6667, 0.667]) {
      expect(meetsCoverage(4 / 6, threshold)).toBe(true);
      expect(meetsCoverage(2 / 3, threshold)).toBe(true);
      expect(meetsCoverage(1 - 1 / 3, threshold)).toBe(true);
    }
  });

  it("turns away the next share below", () => {
    expect(meetsCoverage(3 / 5, 2 / 3)).toBe(false);
    expect(meetsCoverage(29 / 44, 2 / 3)).toBe(false);
    expect(meetsCoverage(0, 2 / 3)).toBe(false);
  });
});
