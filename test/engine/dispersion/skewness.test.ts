import { describe, expect, it } from "vitest";
import { skewness } from "../../../src/engine/dispersion/skewness";

describe("skewness", () => {
  it("is adjusted for the sample", () => {
    // scipy.stats.skew([1, 2, 2, 5, 10, 40], bias=False)
    expect(skewness([1, 2, 2, NaN, 5, 10, 40])).toBeCloseTo(2.2065353559449323, 12);
    expect(skewness([1, 2, 3])).toBeCloseTo(0, 12);
  });

  it("needs three values, not all equal", () => {
    expect(skewness([1, 2, NaN])).toBeNaN();
    expect(skewness([5, 5, 5])).toBeNaN();
  });
});
