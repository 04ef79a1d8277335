import { describe, expect, it } from "vitest";
import { gapMark, gapPlace } from "../../src/charts/gap-ruler";

describe("gapMark", () => {
  it("has the published figure in the middle, and 48 per cent at either end", () => {
    expect([gapPlace(0), gapPlace(-48), gapPlace(48), gapPlace(24)]).toEqual([50, 0, 100, 75]);
  });

  it("is the difference in per cent of the published figure", () => {
    expect(gapMark(500, 400)).toEqual({ at: expect.closeTo(76.0417, 4) as number, gap: 25 });
    expect(gapMark(0.57, 0.76)!.gap).toBeCloseTo(-25, 12);
  });

  it("stands at the end when it lies beyond", () => {
    expect(gapMark(900, 400)).toEqual({ at: 100, gap: 125 });
  });

  it("is none without a figure", () => {
    expect(gapMark(NaN, 400)).toBeNull();
    expect(gapMark(5, NaN)).toBeNull();
    expect(gapMark(5, 0)).toBeNull();
  });
});
