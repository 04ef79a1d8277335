import { describe, expect, it } from "vitest";
import { theil } from "../../../src/engine/inequality/theil";

const values = [3, 1, 4, 1.5, 9, 2.6];
const weights = [2, 1, 3, 1, 1, 2];

describe("theil", () => {
  it("agrees with numpy", () => {
    // (r * np.log(r)).mean() and -np.log(r).mean(), r = x / x.mean(); weights by np.repeat
    expect(theil(values, "T")).toBeCloseTo(0.24526192285709794, 14);
    expect(theil(values, "L")).toBeCloseTo(0.25032894121066257, 14);
    expect(theil(values, "T", weights)).toBeCloseTo(0.15581902096279507, 14);
    expect(theil(values, "L", weights)).toBeCloseTo(0.15717257033925314, 14);
  });

  it("is 0 for equal values and ln n when one has all", () => {
    expect(theil([3, 3, 3], "T")).toBe(0);
    expect(theil([0, 0, 7], "T")).toBeCloseTo(Math.log(3), 14);
  });

  it("has no L where a value is 0", () => {
    expect(() => theil([0, 1], "L")).toThrow(
      expect.objectContaining({ code: "inequality-domain" }),
    );
  });
});
