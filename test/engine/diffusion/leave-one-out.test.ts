import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leaveOneOut } from "../../../src/engine/diffusion/leave-one-out";

describe("leaveOneOut", () => {
  it("is that of fits without the unit", () => {
    // numpy: polyfit of the others, a unit after the other
    expect(leaveOneOut([1, 2, 4, 7, 8], [2, 1, 5, 6, 9])).toBeCloseTo(0.7811658504375487, 12);
    expect(leaveOneOut([1, 2, 3, 4], [1, -1, 1, -1])).toBeCloseTo(-0.3265306122448979, 12);
  });

  it("is 1 on a line, and no other scale of x or y changes it", () => {
    const column = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(column, column, (x, y) => {
        const r2 = leaveOneOut(x, y);
        fc.pre(Number.isFinite(r2) && r2 > -100);
        expect(leaveOneOut(x.map((v) => 3 * v - 1), y.map((v) => 7 - 2 * v))).toBeCloseTo(r2, 8); // prettier-ignore
        expect(leaveOneOut(x, x.map((v) => 5 * v + 2))).toBeCloseTo(1, 10); // prettier-ignore
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  it("is NaN where there is nothing to fit", () => {
    expect(leaveOneOut([1, 2, 3], [1, 2, 4])).toBeNaN();
    expect(leaveOneOut([5, 5, 5, 5], [1, 2, 3, 4])).toBeNaN();
    expect(leaveOneOut([1, 2, 3, 4], [5, 5, 5, 5])).toBeNaN();
    expect(leaveOneOut([1, 1, 1, 4], [1, 2, 3, 4])).toBeNaN();
    expect(() => leaveOneOut([1], [])).toThrow("1, 0");
  });
});
