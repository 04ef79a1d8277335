import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headTail } from "../../../src/engine/classify/head-tail";
import { deepFreeze } from "../../support/deep-freeze";

describe("headTail", () => {
  const values = deepFreeze([50, 1, 1, 1, 2, NaN, 2, 3, 4, 6, 10, 20]);

  it("cuts at the mean, and at the mean of what is above it", () => {
    // By hand: 100 / 11; above it 10, 20, 50 (27 %) with the mean 80 / 3; above that 50 alone.
    const breaks = headTail(values, 9, true);
    expect(breaks).toHaveLength(2);
    expect(breaks[0]).toBeCloseTo(100 / 11, 12);
    expect(breaks[1]).toBeCloseTo(80 / 3, 12);
  });

  it("stops at the classes asked for", () => {
    expect(headTail(values, 2, true)).toHaveLength(1);
    expect(headTail(values, 1, true)).toEqual([]);
  });

  it("stops where more than 40 % stand above the mean, unless told otherwise", () => {
    // 1 ... 8: the mean 4.5 has half above it; then 6.5, and 7.5.
    const even = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(headTail(even, 9, true)).toEqual([]);
    expect(headTail(even, 9, false)).toEqual([4.5, 6.5, 7.5]);
    // Exactly 40 % above the mean: 2 of 5.
    expect(headTail([1, 1, 1, 4, 4], 9, true)).toEqual([2.2]);
  });

  it("goes on to the last value without the rule, as mapclassify does", () => {
    // mapclassify's tests/test_mapclassify.py, TestHeadTailBreaks: counts of i^-2, i = 1 ... 999, and with the
    // largest twice; the means by numpy.
    const squares = Array.from({ length: 999 }, (_, i) => (i + 1) ** -2);
    const breaks = headTail(squares, 99, false);
    [0.0016455791458273876, 0.06683847514962504, 0.4537037037037037].forEach((mean, i) => {
      expect(breaks[i]).toBeCloseTo(mean, 14);
    });
    const counts = (column: readonly number[]) => {
      const edges = [...headTail(column, 99, false), Infinity];
      const below = edges.map((edge) => column.filter((value) => value <= edge).length);
      return below.map((count, i) => count - (below[i - 1] ?? 0));
    };
    expect(counts(squares)).toEqual([975, 21, 2, 1]);
    expect(counts([...squares, 1])).toEqual([980, 17, 1, 2]);
  });

  it("has no breaks for equal values or none", () => {
    expect(headTail([3, 3], 5, false)).toEqual([]);
    expect(headTail([NaN], 5, false)).toEqual([]);
  });

  it("gives ascending breaks with a value above each, and moves with the unit", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 30 }), fc.boolean(), (column, minority) => {
        const breaks = headTail(column, 9, minority);
        expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
        for (const edge of breaks) expect(Math.max(...column)).toBeGreaterThan(edge);
        const doubled = headTail(
          column.map((value) => 2 * value),
          9,
          minority,
        );
        doubled.forEach((edge, i) => expect(edge).toBeCloseTo(2 * breaks[i]!, 9));
        expect(doubled).toHaveLength(breaks.length);
      }),
      { seed: 20201020 },
    );
  });
});
