import { describe, expect, it } from "vitest";
import { standardDeviation } from "../../../src/engine/classify/standard-deviation";
import { deepFreeze } from "../../support/deep-freeze";

describe("standardDeviation", () => {
  // numpy: v = [2, 4, 4, 4, 5, 5, 7, 9]; v.mean() 5.0, v.std() 2.0, v.std(ddof=1) 2.1380899352993952
  const values = deepFreeze([2, 4, NaN, 4, 4, 5, 5, 7, 9]);

  it("breaks at the mean and whole deviations for an even number of classes", () => {
    expect(standardDeviation(values, 4, "population")).toEqual([3, 5, 7]);
  });

  it("puts the mean in the middle of an odd number of classes", () => {
    expect(standardDeviation(values, 3, "population")).toEqual([4, 6]);
    const [low = NaN, high = NaN] = standardDeviation(values, 3, "sample");
    expect(low).toBeCloseTo(5 - 2.1380899352993952 / 2, 12);
    expect(high).toBeCloseTo(5 + 2.1380899352993952 / 2, 12);
  });

  it("leaves out bounds beyond the values, and keeps the one on the least", () => {
    // mean - 1.5 sd is the least value itself; mean - 2.5 sd and mean + 2.5 sd lie beyond.
    expect(standardDeviation(values, 7, "population")).toEqual([2, 4, 6, 8]);
  });

  it("has no breaks for equal values, none, or one class", () => {
    expect(standardDeviation([5, 5], 4, "sample")).toEqual([]);
    expect(standardDeviation([], 4, "population")).toEqual([]);
    expect(standardDeviation([1, 2], 1, "population")).toEqual([]);
  });
});
