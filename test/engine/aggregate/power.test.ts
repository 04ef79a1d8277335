import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arithmetic } from "../../../src/engine/aggregate/arithmetic";
import { geometric } from "../../../src/engine/aggregate/geometric";
import { harmonic } from "../../../src/engine/aggregate/harmonic";
import { power } from "../../../src/engine/aggregate/power";
import { deepFreeze } from "../../support/deep-freeze";

const CELLS = deepFreeze([4, 9, 25]);
const WEIGHTS = deepFreeze([1, 2, 3]);
const parts = fc.array(
  fc.record({
    cell: fc.oneof(fc.double({ min: 1, max: 100, noNaN: true }), fc.constant(NaN)),
    weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
  }),
  { minLength: 1, maxLength: 9 },
);
const domain = expect.objectContaining({ code: "mean-domain" }) as unknown as Error;

describe("power", () => {
  // scipy 1.17.1: stats.pmean([4, 9, 25], p, weights=[1, 2, 3])
  it.each([
    [2, 18.497747610632672],
    [0.5, 14.694444444444446],
    [0, 13.103706971044483],
    [-1, 10.131332082551596],
    [-3, 6.863105095538242],
  ])("agrees with scipy at the exponent %d", (exponent, mean) => {
    expect(power(CELLS, WEIGHTS, { exponent })).toBeCloseTo(mean, 12);
  });

  it("is the arithmetic, geometric and harmonic mean at 1, 0 and -1, and near 0 near them", () => {
    expect(power(CELLS, WEIGHTS, { exponent: 1 })).toBeCloseTo(arithmetic(CELLS, WEIGHTS), 12);
    expect(geometric(CELLS, WEIGHTS)).toBeCloseTo(13.103706971044483, 12);
    expect(harmonic(CELLS, WEIGHTS)).toBeCloseTo(10.131332082551596, 12);
    expect(power(CELLS, WEIGHTS, { exponent: 1e-13 })).toBeCloseTo(geometric(CELLS, WEIGHTS), 9);
  });

  it("goes to the greatest and the least cell as the exponent grows", () => {
    expect(power(CELLS, WEIGHTS, { exponent: 1e6 })).toBeCloseTo(25, 3);
    expect(power(CELLS, WEIGHTS, { exponent: -1e6 })).toBeCloseTo(4, 3);
  });

  it("grows with the exponent, between the extremes, over the cells there are", () => {
    fc.assert(
      fc.property(parts, (list) => {
        const cells = list.map((part) => part.cell);
        const weights = list.map((part) => part.weight);
        const there = cells.filter((cell) => !Number.isNaN(cell));
        const means = [-3, -1, 0, 1, 3].map((exponent) => power(cells, weights, { exponent }));
        if (there.length === 0) {
          means.forEach((mean) => expect(mean).toBeNaN());
          return;
        }
        [Math.min(...there), ...means].forEach((mean, i) => {
          const next = means[i] ?? Math.max(...there);
          expect(mean).toBeLessThanOrEqual(next * (1 + 1e-12));
        });
      }),
      { seed: 20201020 },
    );
  });

  it("rescales over a blank, passes over weight 0 and has no mean of nothing", () => {
    for (const mean of [
      geometric,
      harmonic,
      (c: number[], w: number[]) => power(c, w, { exponent: 2 }),
    ]) {
      // prettier-ignore
      expect(mean([4, NaN, 7], [1, 5, 0])).toBeCloseTo(4, 12);
      expect(mean([NaN, 4], [1, 0])).toBeNaN();
    }
  });

  it("refuses 0 and below, and an exponent without end", () => {
    expect(() => geometric([0, 1], [1, 1])).toThrow(domain);
    expect(() => harmonic([-1, 1], [1, 1])).toThrow(domain);
    expect(() => power([0, 1], [1, 1], { exponent: 2 })).toThrow(domain);
    expect(() => power([1, 2], [1, 1], { exponent: Infinity })).toThrow("finite: Infinity");
  });
});
