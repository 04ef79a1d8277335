import { describe, expect, it } from "vitest";
import { sparkBand, sparkScale } from "../../src/charts/spark-band";
import { deepFreeze } from "../support/deep-freeze";

const series = deepFreeze({ times: [0, 5, 10], values: [20, 30, 40] });

describe("sparkBand", () => {
  it("runs from the lower left to the upper right of what it holds", () => {
    const scale = sparkScale([series]);
    expect(scale).toEqual({ end: 10, low: 20, high: 40 });
    expect(sparkBand(series, null, scale)).toEqual({ line: "M2 56L60 29L118 2", band: "" });
  });

  it("goes along the upper edge of a band and back along the lower", () => {
    const band = deepFreeze({ times: [0, 10], low: [20, 30], high: [20, 50] });
    const scale = sparkScale([series], [band]);
    expect(scale.high).toBe(50);
    expect(sparkBand(series, band, scale).band).toBe("M2 56L118 2L118 38L2 56Z");
  });

  it("has no line without figures, and a level one without a range", () => {
    const none = { times: [0, 1], values: [NaN, NaN] };
    expect(sparkBand(none, null, sparkScale([none])).line).toBe("");
    expect(sparkBand({ times: [], values: [] }, null, sparkScale([])).line).toBe("");
    const level = { times: [0, 1], values: [7, 7] };
    expect(sparkBand(level, null, sparkScale([level])).line).toBe("M2 56L118 56");
  });
});
