import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arithmetic } from "../../../src/engine/aggregate/arithmetic";
import { deepFreeze } from "../../support/deep-freeze";

const cells = fc.array(
  fc.record({
    cell: fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constant(NaN)),
    weight: fc.oneof(fc.double({ min: 0.001, max: 10, noNaN: true }), fc.constant(0)),
  }),
  { maxLength: 12 },
);

describe("arithmetic", () => {
  it("weights the cells", () => {
    expect(arithmetic(deepFreeze([10, 20, 60]), deepFreeze([1, 2, 1]))).toBe(27.5);
  });

  it("rescales the weights of the rest over a blank", () => {
    expect(arithmetic([10, NaN, 60], [1, 2, 1])).toBe(35);
  });

  it("has no mean without a cell of weight", () => {
    expect(arithmetic([NaN, 5], [1, 0])).toBeNaN();
    expect(arithmetic([], [])).toBeNaN();
  });

  it("lies between the least and the greatest cell, and sees weights by proportion only", () => {
    fc.assert(
      fc.property(cells, (parts) => {
        const values = parts.map((part) => part.cell);
        const weights = parts.map((part) => part.weight);
        const mean = arithmetic(values, weights);
        const counted = values.filter((value, i) => !Number.isNaN(value) && weights[i]! > 0);
        expect(Number.isNaN(mean)).toBe(counted.length === 0);
        if (counted.length === 0) return;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...counted) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...counted) + 1e-9);
        const doubled = weights.map((weight) => 2 * weight);
        expect(arithmetic(values, doubled)).toBeCloseTo(mean, 9);
      }),
      { seed: 20201020 },
    );
  });
});
