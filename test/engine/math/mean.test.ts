import { describe, expect, it } from "vitest";
import { mean } from "../../../src/engine/math/mean";

describe("mean", () => {
  it("passes over blanks", () => {
    expect(mean([3, NaN, -7, 13])).toBe(3);
  });

  it("is NaN without a value", () => {
    expect(mean([])).toBeNaN();
    expect(mean([NaN])).toBeNaN();
  });
});
