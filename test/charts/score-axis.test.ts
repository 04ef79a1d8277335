import { describe, expect, it } from "vitest";
import { scoreAxis } from "../../src/charts/score-axis";

describe("scoreAxis", () => {
  it("runs over whole tens around the values", () => {
    const { low, high, ticks, at } = scoreAxis([29.4, 78.2, NaN]);
    expect([low, high, ticks]).toEqual([20, 80, [20, 30, 40, 50, 60, 70, 80]]);
    expect([at(20), at(50), at(80)]).toEqual([0, 50, 100]);
  });

  it("has a length for one value, and for none", () => {
    expect([scoreAxis([50]).low, scoreAxis([50]).high]).toEqual([50, 60]);
    expect([scoreAxis([NaN]).low, scoreAxis([NaN]).high]).toEqual([0, 100]);
  });
});
