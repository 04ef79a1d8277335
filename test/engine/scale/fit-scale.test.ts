import { describe, expect, it } from "vitest";
import { applyScale } from "../../../src/engine/scale/apply-scale";
import { fitScale } from "../../../src/engine/scale/fit-scale";
import { deepFreeze } from "../../support/deep-freeze";

const UNITS = deepFreeze(["110000", "440000", "540000", "630000"]);
const ANCHOR = deepFreeze({ mean: 51.7, unit: "440000", value: 75.2 });

describe("fitScale", () => {
  it("puts the mean and the anchor where they belong", () => {
    // mean 40, anchor 80: slope 23.5 / 40, intercept 51.7 - 23.5
    const map = fitScale(deepFreeze([60, 80, 20, 0]), UNITS, ANCHOR);
    expect(map.slope).toBeCloseTo(0.5875, 14);
    expect(map.intercept).toBeCloseTo(28.2, 12);
    expect(applyScale([60, 80, 20, 0], map)[1]).toBeCloseTo(75.2, 12);
  });

  it("takes the mean of the scored units only, and leaves a blank blank", () => {
    const map = fitScale([20, 80, NaN, 20], UNITS, ANCHOR);
    expect(map.slope).toBeCloseTo(23.5 / 40, 14);
    expect(applyScale([NaN, 40], map)[0]).toBeNaN();
    expect(applyScale([NaN, 40], map)[1]).toBeCloseTo(51.7, 12);
  });

  const refusal = expect.objectContaining({ code: "scale-anchor" }) as unknown as Error;

  it("refuses an anchor less than a tenth of the range above the mean", () => {
    // mean 25 both times, range 50
    expect(() => fitScale([50, 29.9, 20.1, 0], UNITS, ANCHOR)).toThrow(refusal);
    expect(() => fitScale([50, 30.1, 19.9, 0], UNITS, ANCHOR)).not.toThrow();
  });

  it("refuses an anchor below the mean, without a score, or among equals", () => {
    expect(() => fitScale([50, 0, 50, 50], UNITS, ANCHOR)).toThrow(refusal);
    expect(() => fitScale([50, NaN, 20, 0], UNITS, ANCHOR)).toThrow(refusal);
    expect(() => fitScale([5, 5, 5, 5], UNITS, ANCHOR)).toThrow(refusal);
  });

  it("names an anchor that is not there", () => {
    expect(() => fitScale([1, 2], ["110000", "120000"], ANCHOR)).toThrow(
      expect.objectContaining({ code: "unknown-unit" }),
    );
  });
});
