import { quantileSorted } from "d3-array";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choropleth } from "../../src/map/choropleth";
import { deepFreeze } from "../support/deep-freeze";

const ids = (values: readonly number[]): string[] => values.map((_, i) => `u${i}`);
const classes = (values: readonly number[]) =>
  choropleth(deepFreeze(ids(values)), deepFreeze([...values]));
const value = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: 0, max: 5 }),
  fc.constant(NaN),
);

describe("choropleth", () => {
  it("cuts 1 to 14 into seven classes of two", () => {
    const values = Array.from({ length: 14 }, (_, i) => i + 1);
    const { breaks, extent, steps, ramp } = classes(values);
    // numpy.quantile(range(1, 15), [i / 7 for i in range(1, 7)])
    const numpy = [1 + 13 / 7, 1 + 26 / 7, 1 + 39 / 7, 1 + 52 / 7, 1 + 65 / 7, 1 + 78 / 7];
    breaks.forEach((edge, i) => expect(edge).toBeCloseTo(numpy[i]!, 12));
    expect(extent).toEqual([1, 14]);
    expect(ramp).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(Object.values(steps)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]);
  });

  it("spreads fewer classes over the whole ramp: the ends stay the ends", () => {
    const ramp = (values: readonly number[]): readonly number[] => classes(values).ramp;
    const halves = [0, 0, 0, 0, 1, 1, 1, 1];
    expect(ramp(halves)).toEqual([0, 6]);
    const sevens = (count: number): number[] =>
      Array.from({ length: 7 * count }, (_, i) => Math.floor(i / 7));
    expect(ramp(sevens(3))).toEqual([0, 3, 6]);
    expect(ramp(sevens(4))).toEqual([0, 2, 4, 6]);
    expect(Object.values(classes(halves).steps)).toEqual([0, 0, 0, 0, 6, 6, 6, 6]);
  });

  it("paints a measure that is the same everywhere in the middle tone", () => {
    expect(classes([5, 5, NaN])).toMatchObject({
      breaks: [],
      extent: [5, 5],
      steps: { u0: 3, u1: 3, u2: -1 },
      ramp: [3],
    });
  });

  it("gives no class to no value", () => {
    expect(Object.values(classes([NaN, NaN]).steps)).toEqual([-1, -1]);
    expect(classes([]).steps).toEqual({});
  });

  it("rises with the value, alike for equal values, from 0 to 6", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), (values) => {
        const { steps, breaks, ramp } = classes(values);
        const rows = values
          .map((of, i) => ({ of, step: steps[`u${i}`]! }))
          .filter(({ of }) => !Number.isNaN(of))
          .sort((a, b) => a.of - b.of);
        rows.slice(1).forEach(({ of, step }, i) => {
          expect(step).toBeGreaterThanOrEqual(rows[i]!.step);
          if (of === rows[i]!.of) expect(step).toBe(rows[i]!.step);
        });
        expect(new Set(Object.values(steps)).size).toBeLessThanOrEqual(breaks.length + 2);
        expect(ramp).toHaveLength(breaks.length + 1);
        for (const { step } of rows) expect(ramp).toContain(step);
        values.forEach((of, i) => expect(Number.isNaN(of)).toBe(steps[`u${i}`] === -1));
      }),
      { seed: 20201020, numRuns: 300 },
    );
  });

  it("breaks at the quantiles of what is there", () => {
    const values = [3, NaN, 9, 1, 27, 81, NaN, 2, 4, 5, 6];
    const sorted = values.filter((of) => !Number.isNaN(of)).sort((a, b) => a - b);
    expect(classes(values).breaks).toEqual(
      [1, 2, 3, 4, 5, 6].map((i) => quantileSorted(sorted, i / 7)),
    );
  });
});
