import { describe, expect, it } from "vitest";
import { kurtosis } from "../../../src/engine/dispersion/kurtosis";

describe("kurtosis", () => {
  it("is the excess, adjusted for the sample", () => {
    // scipy.stats.kurtosis([1, 2, 2, 5, 10, 40], bias=False)
    expect(kurtosis([1, 2, 2, NaN, 5, 10, 40])).toBeCloseTo(4.98220001306421, 12);
  });

  it("needs four values, not all equal", () => {
    expect(kurtosis([1, 2, 9])).toBeNaN();
    expect(kurtosis([5, 5, 5, 5])).toBeNaN();
  });
});
