import { describe, expect, it } from "vitest";
import { distance } from "../../../src/engine/normalise/distance";
import { deepFreeze } from "../../support/deep-freeze";

const ZERO = deepFreeze({ from: "zero", cap: false, targets: {} } as const);
const WORST = deepFreeze({ ...ZERO, from: "worst" } as const);
const column = (values: number[], direction?: "benefit" | "cost") =>
  deepFreeze({ code: "x", values, direction });

describe("distance", () => {
  it("is the share of the best value, or of a target", () => {
    expect(distance(column([10, NaN, 40, 0]), ZERO)).toEqual([25, NaN, 100, 0]);
    expect(distance(column([10, 40]), { ...ZERO, targets: { x: 20 } })).toEqual([50, 200]);
    expect(distance(column([10, 40]), { ...ZERO, cap: true, targets: { x: 20 } })).toEqual([
      50, 100,
    ]);
    expect(distance(column([10, 40, 5], "cost"), ZERO)).toEqual([50, 12.5, 100]);
    expect(distance(column([7, 7]), ZERO)).toEqual([100, 100]);
  });

  it("is the share of the way from the worst value", () => {
    // to the best value it is min-max: (x - 10) / 30
    expect(distance(column([10, 25, 40]), WORST)).toEqual([0, 50, 100]);
    expect(distance(column([10, 25, 40], "cost"), WORST)).toEqual([100, 50, 0]);
    expect(distance(column([10, 25]), { ...WORST, targets: { x: 20 } })).toEqual([0, 150]);
    expect(distance(column([10, 25], "cost"), { ...WORST, targets: { x: 5 } })).toEqual([75, 0]);
  });

  it("has no way to measure among equals without a target, and leaves an empty column empty", () => {
    expect(distance(column([7, NaN, 7]), WORST)).toBeNull();
    expect(distance(column([7, 7]), { ...WORST, targets: { x: 14 } })).toEqual([0, 0]);
    expect(distance(column([NaN]), ZERO)).toEqual([NaN]);
  });

  it.each([
    ["distance-domain", column([-1, 5]), ZERO, "-1"],
    ["distance-domain", column([0, 0]), ZERO, "a target over 0: 0"],
    ["distance-domain", column([0, 5], "cost"), ZERO, "values over 0: 0"],
    ["distance-domain", column([1, 5]), { ...ZERO, targets: { x: -3 } }, "-3"],
    ["distance-target", column([3, 5]), { ...WORST, targets: { x: 3 } }, "worst value 3: 3"],
    ["distance-target", column([3, 5], "cost"), { ...WORST, targets: { x: 6 } }, "value 5: 6"],
  ])("refuses with %s %#", (code, values, options, message) => {
    const refused = () => distance(values, options);
    expect(refused).toThrow(expect.objectContaining({ code }));
    expect(refused).toThrow(message);
  });
});
