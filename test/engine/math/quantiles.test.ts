import { quantileSorted } from "d3-array";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantiles } from "../../../src/engine/math/quantiles";

describe("quantiles", () => {
  it("are those of type 7", () => {
    // By hand: of 1 2 5 7 9 the shares stand at 0, 0.2, 2, 3.8 and 4.
    const values = Float64Array.of(7, 1, 5, 2, 9);
    const found = quantiles(values, [0, 0.05, 0.5, 0.95, 1]);
    [1, 1.2, 5, 8.6, 9].forEach((value, i) => {
      expect(found[i]).toBeCloseTo(value, 14);
    });
  });

  it("are to the last bit those of d3 over sorted values", () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 });
    const value = fc.oneof(
      fc.integer({ min: -9, max: 9 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), shares, (values, asked) => {
        const ascending = asked.toSorted((a, b) => a - b);
        const sorted = values.toSorted((a, b) => a - b);
        const found = quantiles(Float64Array.from(values), ascending);
        ascending.forEach((share, i) => {
          // Adding nought makes a negative nought one.
          expect((found[i] as number) + 0).toBe((quantileSorted(sorted, share) as number) + 0);
        });
      }),
      { seed: 20201020 },
    );
  });

  it("are not had of no values", () => {
    expect(quantiles(new Float64Array(), [0.5])).toEqual([NaN]);
  });
});
