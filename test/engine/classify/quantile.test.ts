import { describe, expect, it } from "vitest";
import { quantile } from "../../../src/engine/classify/quantile";
import { deepFreeze } from "../../support/deep-freeze";

describe("quantile", () => {
  const values = deepFreeze([3, 1, 4, NaN, 1, 5, 9, 2, 6]);

  it("breaks at the quantiles of type 7", () => {
    // numpy.quantile([3, 1, 4, 1, 5, 9, 2, 6], [0.2, 0.4, 0.6, 0.8])
    const breaks = quantile(values, 5);
    expect(breaks).toHaveLength(4);
    [1.4, 2.8, 4.2, 5.6].forEach((edge, i) => {
      expect(breaks[i]).toBeCloseTo(edge, 12);
    });
  });

  it("returns fewer breaks where ties make them coincide", () => {
    expect(quantile([1, 1, 1, 1, 1, 1, 2, 3], 4)).toEqual([1, 1.25]);
    expect(quantile([1, 3, 3, 3, 3, 3], 3)).toEqual([]);
    expect(quantile([7, 7, 7], 4)).toEqual([]);
  });

  it("has no breaks without values or for one class", () => {
    expect(quantile([NaN], 5)).toEqual([]);
    expect(quantile([1, 2, 3], 1)).toEqual([]);
  });

  it("refuses other counts of classes and infinite values", () => {
    for (const classes of [0, 2.5, NaN]) {
      expect(() => quantile(values, classes)).toThrow(
        expect.objectContaining({ code: "classify-classes" }),
      );
    }
    expect(() => quantile([1, -Infinity], 3)).toThrow(
      expect.objectContaining({ code: "classify-value" }),
    );
  });
});
