import { describe, expect, it } from "vitest";
import { verdict } from "../../../src/views/scatter/verdict";

describe("verdict", () => {
  it("calls reproduced what rounds to the published figure, its bounds included", () => {
    for (const r of [0.755, 0.76, 0.765]) expect(verdict(r, 0.76, 0.005)).toBe("reproduced");
    expect(verdict(0.7651, 0.76, 0.005)).not.toBe("reproduced");
  });

  it("calls close what is within 2 % of it, on either side", () => {
    // 2 % of 0.76 is 0.0152.
    for (const r of [0.7448, 0.7549, 0.7651, 0.7752]) expect(verdict(r, 0.76, 0.005)).toBe("close");
    for (const r of [0.7447, 0.7753, -0.76]) expect(verdict(r, 0.76, 0.005)).toBe("differs");
  });

  it("measures by the size of a negative figure", () => {
    expect(verdict(-0.505, -0.5, 0.001)).toBe("close");
    expect(verdict(0.505, -0.5, 0.001)).toBe("differs");
  });

  it("has no good word for a figure that is not there", () => {
    expect(verdict(NaN, 0.76, 0.005)).toBe("differs");
  });
});
