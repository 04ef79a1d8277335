import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdShares } from "../../../src/views/lab/hold-shares";

describe("holdShares", () => {
  it("sets one weight and leaves the others while none is locked", () => {
    expect(holdShares([20, 20, 20], 1, 50, [false, false, false])).toEqual([20, 50, 20]);
  });

  it("moves a locked weight with the rest: 20 of 60 stays a third", () => {
    expect(holdShares([20, 20, 20], 1, 60, [true, false, false])).toEqual([40, 60, 20]);
  });

  it("shrinks all when a locked weight would pass 100", () => {
    expect(holdShares([80, 10, 10], 1, 90, [true, false, false])).toEqual([100, 22.5, 2.5]);
  });

  it("lets go where nothing else counts", () => {
    expect(holdShares([20, 10], 1, 0, [true, false])).toEqual([20, 0]);
    expect(holdShares([20, 0], 1, 30, [true, false])).toEqual([20, 30]);
  });

  it("holds the locked share to the rounding, within 0 to 100", () => {
    const weight = fc.integer({ min: 5, max: 100 });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 3, maxLength: 6 }), weight, (weights, value) => {
        const next = holdShares(
          weights,
          0,
          value,
          weights.map((_, i) => i === 1),
        );
        const share = (list: readonly number[]) =>
          (list[1] ?? NaN) / list.reduce((sum, each) => sum + each, 0);
        expect(Math.abs(share(next) - share(weights))).toBeLessThan(0.02);
        expect(next.every((each) => each >= 0 && each <= 100)).toBe(true);
      }),
      { seed: 20201020 },
    );
  });
});
