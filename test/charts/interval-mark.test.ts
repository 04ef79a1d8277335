import { describe, expect, it } from "vitest";
import { intervalMark, rankAxis } from "../../src/charts/interval-mark";

describe("intervalMark", () => {
  it("places ends and figure in per cent of the axis", () => {
    expect(intervalMark([20, 30, 50], [0, 100])).toEqual({ low: 20, point: 30, high: 50 });
    expect(intervalMark([2, 4, 3], [2, 6])).toEqual({ low: 0, point: 50, high: 25 });
  });
  it("keeps what lies beyond the axis at its end", () => {
    expect(intervalMark([-5, 50, 120], [0, 100])).toEqual({ low: 0, point: 50, high: 100 });
  });
  it("is nothing where a figure is missing", () => {
    expect(intervalMark([NaN, 1, 2], [0, 3])).toBeNull();
    expect(intervalMark([1, NaN, 2], [0, 3])).toBeNull();
  });
});

describe("rankAxis", () => {
  it("leaves half a place before the first rank and after the last", () => {
    expect(intervalMark([1, 16, 31], rankAxis(31))).toEqual({ low: 1.61, point: 50, high: 98.39 });
  });
});
