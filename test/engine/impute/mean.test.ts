import { describe, expect, it } from "vitest";
import { mean } from "../../../src/engine/impute/mean";
import { deepFreeze } from "../../support/deep-freeze";

describe("mean", () => {
  it("fills blanks with the mean of what is there", () => {
    expect(mean(deepFreeze({ values: [1, NaN, 8, 3, NaN] }))).toEqual([1, 4, 8, 3, 4]);
    expect(mean({ values: [2, 3] })).toEqual([2, 3]);
  });

  it("leaves a column without a value blank", () => {
    expect(mean({ values: [NaN, NaN] })).toEqual([NaN, NaN]);
  });
});
