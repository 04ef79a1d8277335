import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classOf } from "../../../src/engine/classify/class-of";
import { naturalBreaks } from "../../../src/engine/classify/natural-breaks";
import { deepFreeze } from "../../support/deep-freeze";

/** Sum over the classes of squared deviations from the class mean. */
function within(values: readonly number[], breaks: readonly number[]): number {
  let sum = 0;
  for (let c = 0; c <= breaks.length; c += 1) {
    const members = values.filter((value) => classOf(value, breaks) === c);
    const mean = members.reduce((total, value) => total + value, 0) / members.length;
    for (const value of members) sum += (value - mean) ** 2;
  }
  return sum;
}

/** The least sum over every way to cut the distinct values into `classes` runs. */
function leastWithin(values: readonly number[], classes: number): number {
  const bounds = [...new Set(values)].sort((a, b) => a - b).slice(0, -1);
  const cuts = (from: number, left: number): number[][] =>
    left === 0
      ? [[]]
      : bounds
          .slice(from)
          .flatMap((bound, i) => cuts(from + i + 1, left - 1).map((rest) => [bound, ...rest]));
  return Math.min(...cuts(0, classes - 1).map((breaks) => within(values, breaks)));
}

describe("naturalBreaks", () => {
  const values = deepFreeze([12, 4, 4, 9.5, NaN, 30, 31, 55, 54.2, 7, 18, 22, 90, 4, 61]);

  it("cuts where the exact one-dimensional k-means cuts", () => {
    // simple-statistics 7 ckmeans([12, 4, 4, 9.5, 30, 31, 55, 54.2, 7, 18, 22, 90, 4, 61], k):
    // the greatest of each class but the last
    expect(naturalBreaks(values, 2)).toEqual([31]);
    expect(naturalBreaks(values, 3)).toEqual([31, 61]);
    expect(naturalBreaks(values, 4)).toEqual([12, 31, 61]);
    expect(naturalBreaks(values, 5)).toEqual([12, 22, 31, 61]);
  });

  it("finds the least sum of squares of all divisions", () => {
    const column = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 2, maxLength: 11 });
    fc.assert(
      fc.property(column, fc.integer({ min: 2, max: 5 }), (numbers, classes) => {
        const count = Math.min(classes, new Set(numbers).size);
        const breaks = naturalBreaks(numbers, classes);
        expect(breaks).toHaveLength(count - 1);
        expect(within(numbers, breaks)).toBeCloseTo(leastWithin(numbers, count), 8);
      }),
      { seed: 20201020 },
    );
  });

  it("gives each distinct value a class when there are no more of them", () => {
    expect(naturalBreaks([3, 1, 2, 2], 3)).toEqual([1, 2]);
    expect(naturalBreaks([3, 1, 2, 2], 9)).toEqual([1, 2]);
  });

  it("takes the lower bounds of two equally good divisions", () => {
    expect(naturalBreaks([0, 1, 2], 2)).toEqual([0]);
  });

  it("keeps its digits under a large mean", () => {
    expect(naturalBreaks([1e9 + 1, 1e9 + 2, 1e9 + 10, 1e9 + 11], 2)).toEqual([1e9 + 2]);
  });

  it("has no breaks for one value, none, or one class", () => {
    expect(naturalBreaks([5, 5], 4)).toEqual([]);
    expect(naturalBreaks([NaN], 4)).toEqual([]);
    expect(naturalBreaks([1, 2], 1)).toEqual([]);
  });
});
