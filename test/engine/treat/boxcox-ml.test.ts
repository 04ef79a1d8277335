import { describe, expect, it } from "vitest";
import { boxcoxMl } from "../../../src/engine/treat/boxcox-ml";
import { deepFreeze } from "../../support/deep-freeze";

const column = (values: number[], log = true) => deepFreeze({ code: "x", log, values });
const GRID = deepFreeze({ of: "declared", shift: 0, from: -2, to: 2, step: 0.1 } as const);

describe("boxcoxMl", () => {
  it("takes the most likely lambda of the grid", () => {
    // argmax over the grid of scipy.stats.boxcox_llf(lambda, [1, 2, 2, 5, 10, 40]) is -0.3
    // (scipy.stats.boxcox finds -0.3029 without a grid); scipy.stats.boxcox(x, -0.3)
    const wanted = [
      0, 0.625825345479215, 0.625825345479215, 1.2765537909333011, 1.6627092212424257,
      2.231132467417386,
    ];
    boxcoxMl(column([1, 2, 2, 5, 10, 40]), GRID).forEach((value, i) => {
      expect(value).toBeCloseTo(wanted[i]!, 12);
    });
  });

  it("does not see a blank, and leaves a column that declares no logarithm", () => {
    const values = boxcoxMl(column([1, 2, 2, 5, NaN, 10, 40]), GRID);
    expect(values[4]).toBeNaN();
    expect(values[6]).toBeCloseTo(2.231132467417386, 12);
    expect(boxcoxMl(column([1, 2, 40], false), GRID)).toEqual([1, 2, 40]);
  });

  it("keeps equal values equal and a grid of one lambda to it", () => {
    const [first, second] = boxcoxMl(column([5, 5, 5]), GRID);
    expect(first).toBe(second);
    const one = { ...GRID, from: 0, to: 0 };
    expect(boxcoxMl(column([1, Math.E]), one)).toEqual([0, expect.closeTo(1, 14)]);
  });

  it.each([
    [1, 0, 0.1],
    [0, 1, 0],
    [0, 1, 1e-9],
  ])("refuses the grid %d, %d, %d", (from, to, step) => {
    expect(() => boxcoxMl(column([1, 2]), { ...GRID, from, to, step })).toThrow(
      expect.objectContaining({ code: "boxcox-grid" }),
    );
  });
});
