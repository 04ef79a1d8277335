import { describe, expect, it } from "vitest";
import { extent } from "../../../src/engine/math/extent";

describe("extent", () => {
  it("passes over blanks", () => {
    expect(extent([3, NaN, -7, 12])).toEqual([-7, 12]);
    expect(extent([4])).toEqual([4, 4]);
  });

  it("is null without a value", () => {
    expect(extent([])).toBeNull();
    expect(extent([NaN, NaN])).toBeNull();
  });
});
