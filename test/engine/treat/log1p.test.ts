import { describe, expect, it } from "vitest";
import { log1p } from "../../../src/engine/treat/log1p";
import { deepFreeze } from "../../support/deep-freeze";

describe("log1p", () => {
  it("is the natural logarithm of 1 + x", () => {
    const values = log1p(deepFreeze([0, Math.E - 1, NaN, Math.E ** 3 - 1]));
    expect(values[0]).toBe(0);
    expect(values[1]).toBeCloseTo(1, 14);
    expect(values[2]).toBeNaN();
    expect(values[3]).toBeCloseTo(3, 14);
  });

  it("refuses values it is not defined for", () => {
    expect(() => log1p([3, -1])).toThrow(expect.objectContaining({ code: "log1p-domain" }));
    expect(() => log1p([-7])).toThrow("-7");
  });
});
