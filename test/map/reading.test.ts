import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mean, ranking, reading } from "../../src/map/reading";
import { deepFreeze } from "../support/deep-freeze";

const UNITS = ["A", "B", "C", "D", "E"];
const read = (...values: number[]) => reading(deepFreeze([...UNITS]), deepFreeze(values));

describe("reading", () => {
  it("looks a unit up by its id; a blank and a stranger have no value and no rank", () => {
    const five = read(4, NaN, 10, 4, 1);
    expect(UNITS.map((unit) => five.value(unit))).toEqual([4, NaN, 10, 4, 1]);
    expect(UNITS.map((unit) => five.rank(unit))).toEqual([2, NaN, 1, 2, 4]);
    expect([five.value("Z"), five.rank("Z")]).toEqual([NaN, NaN]);
  });
  it("counts and averages what is there: (4 + 10 + 4 + 1) / 4", () => {
    const five = read(4, NaN, 10, 4, 1);
    expect([five.count, five.mean]).toEqual([4, 4.75]);
  });
  it("of nothing has no mean", () => {
    const five = read(NaN, NaN, NaN, NaN, NaN);
    expect([five.count, five.mean]).toEqual([0, NaN]);
    expect(ranking(five)).toEqual([]);
  });
});

describe("ranking", () => {
  it("runs from the highest to the lowest, ties by id, blanks left out", () => {
    expect(ranking(read(4, NaN, 10, 4, 1))).toEqual(["C", "A", "D", "E"]);
    expect(ranking(read(0, -1, -2, NaN, 0))).toEqual(["A", "E", "B", "C"]);
  });
  it("never lets a value follow a lower one", () => {
    const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(NaN));
    fc.assert(
      fc.property(fc.array(value, { minLength: 5, maxLength: 5 }), (values) => {
        const five = read(...values);
        const order = ranking(five).map((unit) => five.value(unit));
        expect(order).toEqual(values.filter((of) => !Number.isNaN(of)).sort((a, b) => b - a));
      }),
      { seed: 20201020 },
    );
  });
});

describe("mean", () => {
  it("passes over what is missing, and is missing of nothing", () => {
    expect(mean([1, NaN, 2, 6])).toBe(3);
    expect([mean([]), mean([NaN])]).toEqual([NaN, NaN]);
  });
});
