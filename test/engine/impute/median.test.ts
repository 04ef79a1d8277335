import { describe, expect, it } from "vitest";
import { median } from "../../../src/engine/impute/median";
import { deepFreeze } from "../../support/deep-freeze";

describe("median", () => {
  it("fills blanks with the median of what is there", () => {
    expect(median(deepFreeze({ values: [1, NaN, 80, 3, NaN] }))).toEqual([1, 3, 80, 3, 3]);
    expect(median({ values: [1, 2, NaN, 5, 90] })[2]).toBe(3.5);
  });

  it("leaves a column without a value blank", () => {
    expect(median({ values: [NaN, NaN] })).toEqual([NaN, NaN]);
  });
});
