import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundedParts } from "../../../src/views/diffusion/rounded-parts";
import { deepFreeze } from "../../support/deep-freeze";

describe("roundedParts", () => {
  it("gives what is lacking to the largest remainders", () => {
    // 1.14 + 1.14 + 1.12 = 3.40: rounded alone they would come to 3.3.
    expect(roundedParts(deepFreeze([1.14, 1.14, 1.12]), 1)).toEqual({
      parts: [1.2, 1.1, 1.1],
      sum: 3.4,
    });
    expect(roundedParts([], 1)).toEqual({ parts: [], sum: 0 });
  });

  it("always comes to the rounded sum, each part within one unit of itself", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { maxLength: 6 }), (of) => {
        const { parts, sum } = roundedParts(of, 1);
        const tenths = parts.reduce((total, part) => total + Math.round(part * 10), 0);
        expect(tenths).toBe(Math.round(of.reduce((total, part) => total + part, 0) * 10));
        expect(sum).toBeCloseTo(tenths / 10, 9);
        parts.forEach((part, k) => expect(Math.abs(part - of[k]!)).toBeLessThan(0.1 + 1e-9));
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
