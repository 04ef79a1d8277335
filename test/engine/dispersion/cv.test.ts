import { describe, expect, it } from "vitest";
import { cv } from "../../../src/engine/dispersion/cv";

describe("cv", () => {
  it("agrees with scipy", () => {
    const values = [3, 1, NaN, 4, 1.5, 9, 2.6];
    // scipy.stats.variation([3, 1, 4, 1.5, 9, 2.6], ddof=1), and ddof=0
    expect(cv(values, "sample")).toBeCloseTo(0.8222714670019384, 14);
    expect(cv(values, "population")).toBeCloseTo(0.7506277181163775, 14);
  });

  it("has no answer for a mean that is not above 0, or no value", () => {
    expect(cv([-1, 1], "sample")).toBeNaN();
    expect(cv([-3, 1], "population")).toBeNaN();
    expect(cv([], "population")).toBeNaN();
    expect(cv([5], "sample")).toBeNaN();
  });
});
