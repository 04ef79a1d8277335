import { describe, expect, it } from "vitest";
import { fittingScales } from "../../src/export/largest-scale";

describe("fittingScales", () => {
  it("begins with the scale asked for and goes down", () => {
    expect(fittingScales(1000, 800, 4)).toEqual([4, 3, 2, 1, 0.5, 0.25]);
    expect(fittingScales(1000, 800, 2)).toEqual([2, 1, 0.5, 0.25]);
  });

  it("leaves out what a canvas cannot hold: a side over 16,384, or more than 16,384² pixels", () => {
    expect(fittingScales(4096, 100, 4)).toContain(4);
    expect(fittingScales(4097, 100, 4)[0]).toBe(3);
    expect(fittingScales(1000, 20_000, 4)[0]).toBe(0.5);
    expect(fittingScales(16_384, 16_384, 1)[0]).toBe(1);
  });

  it("has none for a picture that is longer than any, or none at all", () => {
    expect(fittingScales(100, 70_000, 4)).toEqual([]);
    expect(fittingScales(0, 100, 4)).toEqual([]);
  });
});
