import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortPartly } from "../../../src/engine/math/sort-partly";

const few = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 80 });
const many = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 80 });

describe("sortPartly", () => {
  it("puts the k-th smallest where a whole sorting would, with the rest on its sides", () => {
    fc.assert(
      fc.property(fc.oneof(few, many), fc.nat(), (values, any) => {
        const k = any % values.length;
        const moved = Float64Array.from(values);
        sortPartly(moved, k);
        const kth = moved[k] as number;
        expect(kth + 0).toBe((Float64Array.from(values).sort()[k] as number) + 0);
        expect(moved.subarray(0, k).every((value) => value <= kth)).toBe(true);
        expect(moved.subarray(k).every((value) => value >= kth)).toBe(true);
        expect(moved.toSorted()).toEqual(Float64Array.from(values).sort());
      }),
      { seed: 20201020 },
    );
  });

  it("leaves what lies outside of its places alone", () => {
    const values = Float64Array.of(9, 8, 3, 2, 1, 0);
    sortPartly(values, 3, 2, 4);
    expect([...values]).toEqual([9, 8, 1, 2, 3, 0]);
  });
});
