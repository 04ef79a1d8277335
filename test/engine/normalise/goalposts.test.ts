import { describe, expect, it } from "vitest";
import { goalposts } from "../../../src/engine/normalise/goalposts";
import { deepFreeze } from "../../support/deep-freeze";

const OPTIONS = deepFreeze({ low: 0, high: 1, cap: true, bounds: { life: { low: 20, high: 85 } } });
const column = (values: number[], direction?: "benefit" | "cost") =>
  deepFreeze({ code: "life", values, direction });

describe("goalposts", () => {
  it("places a value between its bounds", () => {
    // the bounds of life expectancy in the Human Development Index are 20 and 85 years: (x - 20) / 65
    expect(goalposts(column([20, 85, 52.5, NaN]), OPTIONS)).toEqual([0, 1, 0.5, NaN]);
  });

  it("caps before any mean, or lets values run over", () => {
    expect(goalposts(column([7, 98]), OPTIONS)).toEqual([0, 1]);
    expect(goalposts(column([7, 98]), { ...OPTIONS, cap: false })).toEqual([-0.2, 1.2]);
    expect(goalposts(column([7, 98]), { ...OPTIONS, low: 1, high: 100 })).toEqual([1, 100]);
  });

  it("turns a cost round, and has a place for equal values", () => {
    expect(goalposts(column([20, 85, 52.5], "cost"), OPTIONS)).toEqual([1, 0, 0.5]);
    expect(goalposts(column([52.5, 52.5]), OPTIONS)).toEqual([0.5, 0.5]);
  });

  it.each([
    [{ bounds: {} }, "column life needs bounds low < high: none"],
    [{ bounds: { life: { low: 3, high: 3 } } }, "column life needs bounds low < high: [3, 3]"],
    [{ low: 2 }, "goalposts need low < high: [2, 1]"],
  ])("refuses %j", (changes, message) => {
    expect(() => goalposts(column([1]), { ...OPTIONS, ...changes })).toThrow(message);
  });
});
