import { mean } from "d3-array";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sd } from "../../../src/engine/dispersion/sd";
import { zscore } from "../../../src/engine/normalise/zscore";
import { deepFreeze } from "../../support/deep-freeze";

const STANDARD = deepFreeze({ sd: "sample", mean: 0, spread: 1 } as const);
const VALUES = deepFreeze([1, 2, 2, 5, 10, 40]);

describe("zscore", () => {
  // scipy.stats.zscore([1, 2, 2, 5, 10, 40], ddof=1), and with ddof=0
  it.each([
    [
      "sample",
      [
        -0.5976143046671968, -0.5312127152597305, -0.5312127152597305, -0.33200794703733155, 0,
        1.9920476822239894,
      ],
    ],
    [
      "population",
      [
        -0.6546536707079771, -0.5819143739626463, -0.5819143739626463, -0.363696483726654, 0,
        2.1821789023599236,
      ],
    ],
  ] as const)("counts in %s standard deviations", (kind, wanted) => {
    zscore(VALUES, { ...STANDARD, sd: kind })!.forEach((value, i) => {
      expect(value).toBeCloseTo(wanted[i]!, 12);
    });
  });

  it("has no place for a constant column, and leaves blanks blank", () => {
    expect(zscore([0.1, 0.1, NaN, 0.1], STANDARD)).toBeNull();
    expect(zscore([4], STANDARD)).toBeNull();
    expect(zscore([NaN, NaN], STANDARD)).toEqual([NaN, NaN]);
    expect(zscore([1, NaN, 3], { ...STANDARD, sd: "population" })).toEqual([-1, NaN, 1]);
  });

  it("needs a spread", () => {
    expect(() => zscore([1, 2], { ...STANDARD, spread: 0 })).toThrow("spread > 0: 0");
  });

  it("has the mean and the spread asked for, whatever the unit", () => {
    const column = fc
      .array(fc.integer({ min: -999, max: 999 }), { minLength: 2, maxLength: 30 })
      .filter((values) => new Set(values).size > 1);
    fc.assert(
      fc.property(column, fc.integer({ min: 1, max: 99 }), fc.integer(), (values, a, b) => {
        const asked = { sd: "sample", mean: 50, spread: 10 } as const;
        const scores = zscore(values, asked)!;
        expect(mean(scores)).toBeCloseTo(50, 8);
        expect(sd(scores, "sample")).toBeCloseTo(10, 8);
        const moved = values.map((value) => a * value + b);
        zscore(moved, asked)!.forEach((score, i) => {
          expect(score).toBeCloseTo(scores[i]!, 6);
        });
      }),
      { seed: 20201020 },
    );
  });
});
