import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gini } from "../../../src/engine/inequality/gini";
import { deepFreeze } from "../../support/deep-freeze";

const values = deepFreeze([3, 1, 4, 1.5, 9, 2.6]);

describe("gini", () => {
  it("agrees with numpy, plain and by population", () => {
    // np.abs(x[:, None] - x[None, :]).mean() / (2 * x.mean()); weights by np.repeat
    expect(gini(values)).toBeCloseTo(0.3783570300157978, 14);
    expect(gini(values, [2, 1, 3, 1, 1, 2])).toBeCloseTo(0.29020172910662817, 14);
  });

  it("is 0 for equal values and 1 - 1 / n when one has all", () => {
    expect(gini([2, 2, 2])).toBe(0);
    expect(gini([0, 0, 0, 5])).toBeCloseTo(0.75, 14);
  });

  it("falls by a transfer from above to below, and sees no change of unit", () => {
    const column = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(column, fc.integer({ min: 2, max: 9 }), (numbers, factor) => {
        const before = gini(numbers);
        expect(gini(numbers.map((value) => factor * value))).toBeCloseTo(before, 12);
        const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
        fc.pre(high - low > 1);
        const moved = numbers
          .with(numbers.indexOf(low), low + 0.5)
          .with(numbers.indexOf(high), high - 0.5);
        expect(gini(moved)).toBeLessThan(before);
      }),
      { seed: 20201020 },
    );
  });

  it("leaves blanks and weights of 0 out", () => {
    expect(gini([...values, NaN])).toBe(gini(values));
    expect(gini([...values, 77], [1, 1, 1, 1, 1, 1, 0])).toBeCloseTo(gini(values), 14);
  });

  it.each([
    ["inequality-domain", [1, -1], undefined],
    ["inequality-domain", [0, 0], undefined],
    ["inequality-empty", [NaN], undefined],
    ["inequality-empty", [1, 2], [0, 0]],
    ["inequality-weight", [1, 2], [1, NaN]],
    ["inequality-weight", [1, 2], [1, -1]],
    ["inequality-shape", [1, 2], [1]],
  ])("refuses: %s", (code, numbers, weights) => {
    expect(() => gini(numbers, weights)).toThrow(expect.objectContaining({ code }));
  });
});
