import { describe, expect, it } from "vitest";
import { coverage } from "../../../src/engine/screen/coverage";
import { deepFreeze } from "../../support/deep-freeze";

const column = (weight: number, present: boolean[]) => ({
  code: "c",
  weight,
  log: false,
  values: present.map((there) => (there ? 1 : NaN)),
  present,
});

describe("coverage", () => {
  it("is the share of columns of weight that are present, a unit at a time", () => {
    const columns = deepFreeze([
      column(1, [true, true, false]),
      column(3, [true, false, false]),
      column(0, [false, false, true]),
    ]);
    expect(coverage(columns, 3)).toEqual([1, 0.5, 0]);
  });

  it("is 0 without a column of weight", () => {
    expect(coverage([column(0, [true])], 1)).toEqual([0]);
    expect(coverage([], 2)).toEqual([0, 0]);
  });
});
