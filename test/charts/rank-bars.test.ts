import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankBars } from "../../src/charts/rank-bars";
import { deepFreeze } from "../support/deep-freeze";

const widths = (values: readonly number[], mean: number): (number | undefined)[] =>
  rankBars(deepFreeze(values), mean).bars.map((bar) => bar?.width);

describe("rankBars", () => {
  it("are as long as their values, from nought", () => {
    expect(rankBars([80, 40, 0], 60)).toEqual({
      bars: [
        { x: 0, width: 100 },
        { x: 0, width: 50 },
        { x: 0, width: 0 },
      ],
      tick: 75,
      scale: [0, 80],
    });
  });
  it("leave out what has no value", () => {
    expect(widths([NaN, 5], 5)).toEqual([undefined, 100]);
    expect(rankBars([NaN], NaN)).toEqual({ bars: [null], tick: null, scale: [0, 0] });
  });
  it("run to the left of nought for values below it", () => {
    expect(rankBars([30, -10], 10)).toEqual({
      bars: [
        { x: 25, width: 75 },
        { x: 0, width: 25 },
      ],
      tick: 50,
      scale: [-10, 30],
    });
  });
  it("have no length where all is nought", () => {
    expect(widths([0, 0], 0)).toEqual([0, 0]);
  });
  it("make room for a mean beyond all values", () => {
    expect(rankBars([40], 50)).toMatchObject({ bars: [{ x: 0, width: 80 }], tick: 100 });
  });
  it("make room for what else is to be within", () => {
    expect(rankBars([40], 30, [50, NaN])).toEqual({
      bars: [{ x: 0, width: 80 }],
      tick: 60,
      scale: [0, 50],
    });
  });
  it("do not change with the unit of measure", () => {
    const column = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(column, (values) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const eight = values.map((value) => value * 8);
        const { bars, tick } = rankBars(values, mean);
        expect(rankBars(eight, mean * 8)).toMatchObject({ bars, tick });
      }),
      { seed: 20201125 },
    );
  });
});
