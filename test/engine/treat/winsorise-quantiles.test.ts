import { describe, expect, it } from "vitest";
import { winsoriseQuantiles } from "../../../src/engine/treat/winsorise-quantiles";
import { deepFreeze } from "../../support/deep-freeze";

const column = (values: number[], log = false) =>
  deepFreeze({ code: "x", weight: 1, log, values, present: values.map(() => true) });

describe("winsoriseQuantiles", () => {
  it("moves what lies beyond in to the quantile", () => {
    // numpy.clip(x, *numpy.quantile(x, [0.1, 0.9])) of x = [1, 2, 2, 5, 10, 40]
    const options = { log: true, low: 0.1, high: 0.9 };
    expect(winsoriseQuantiles(column([1, 2, 2, NaN, 5, 10, 40]), options)).toEqual([
      1.5,
      2,
      2,
      NaN,
      5,
      10,
      25,
    ]);
    expect(winsoriseQuantiles(column([NaN]), options)).toEqual([NaN]);
    expect(winsoriseQuantiles(column([6, 6]), options)).toEqual([6, 6]);
  });

  it("takes the logarithm first where it is declared", () => {
    const whole = { log: true, low: 0, high: 1 };
    expect(winsoriseQuantiles(column([0, 9], true), whole)).toEqual([0, Math.log(10)]);
    expect(winsoriseQuantiles(column([0, 9], true), { ...whole, log: false })).toEqual([0, 9]);
  });

  it.each([
    [0.9, 0.1],
    [-0.1, 1],
    [0, 1.1],
    [0.5, 0.5],
  ])("refuses %d to %d", (low, high) => {
    expect(() => winsoriseQuantiles(column([1]), { log: false, low, high })).toThrow(
      `[${low}, ${high}]`,
    );
  });
});
