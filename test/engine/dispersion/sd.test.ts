import { describe, expect, it } from "vitest";
import { sd } from "../../../src/engine/dispersion/sd";
import { deepFreeze } from "../../support/deep-freeze";

describe("sd", () => {
  const values = deepFreeze([3, 1, NaN, 4, 1, 5, 9, 2, 6]);

  it("divides by n - 1 or by n, blanks apart", () => {
    // numpy.std([3, 1, 4, 1, 5, 9, 2, 6], ddof=1) and ddof=0
    expect(sd(values, "sample")).toBeCloseTo(2.748376143938713, 14);
    expect(sd(values, "population")).toBeCloseTo(2.5708704751503917, 14);
  });

  it("needs two values for the one and one for the other", () => {
    expect(sd([4, NaN], "sample")).toBeNaN();
    expect(sd([4, NaN], "population")).toBe(0);
    expect(sd([NaN], "population")).toBeNaN();
  });
});
