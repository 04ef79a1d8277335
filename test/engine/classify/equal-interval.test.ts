import { describe, expect, it } from "vitest";
import { equalInterval } from "../../../src/engine/classify/equal-interval";
import { deepFreeze } from "../../support/deep-freeze";

describe("equalInterval", () => {
  it("cuts the range into classes of one width", () => {
    expect(equalInterval(deepFreeze([20, 0, NaN, 100]), 5)).toEqual([20, 40, 60, 80]);
    expect(equalInterval([-1, 1], 2)).toEqual([0]);
  });

  it("has no breaks for one value, none, or one class", () => {
    expect(equalInterval([5, 5], 4)).toEqual([]);
    expect(equalInterval([], 4)).toEqual([]);
    expect(equalInterval([1, 2], 1)).toEqual([]);
  });

  it("stays finite on the widest range", () => {
    const largest = Number.MAX_VALUE;
    expect(equalInterval([-largest, largest], 2)).toEqual([0]);
  });
});
