import { describe, expect, it } from "vitest";
import { boxcox } from "../../../src/engine/treat/boxcox";
import { log1p } from "../../../src/engine/treat/log1p";
import { deepFreeze } from "../../support/deep-freeze";

const column = (values: number[], log = true) => deepFreeze({ code: "x", log, values });
const DECLARED = deepFreeze({ of: "declared", shift: 0, lambda: 0.3 } as const);

describe("boxcox", () => {
  it("is the power transform", () => {
    // scipy.stats.boxcox(numpy.array([1, 2, 5, 10]), 0.3)
    const wanted = [0, 0.7704813778163876, 2.0688553223092083, 3.3175410498962656];
    boxcox(column([1, 2, 5, 10]), DECLARED).forEach((value, i) => {
      expect(value).toBeCloseTo(wanted[i]!, 12);
    });
    expect(boxcox(column([3, NaN]), { ...DECLARED, lambda: 1 })).toEqual([expect.closeTo(2), NaN]);
  });

  it("is log1p for lambda 0 and a shift of 1", () => {
    const values = [0, 3, 99];
    boxcox(column(values), { ...DECLARED, shift: 1, lambda: 0 }).forEach((value, i) => {
      expect(value).toBeCloseTo(log1p(values)[i]!, 14);
    });
  });

  it("leaves a column that declares no logarithm, unless all are asked for", () => {
    expect(boxcox(column([-5, 4], false), DECLARED)).toEqual([-5, 4]);
    const all = { ...DECLARED, of: "all", lambda: 0 } as const;
    expect(boxcox(column([1], false), all)).toEqual([0]);
  });

  it.each([0, -2])("refuses %d", (bad) => {
    expect(() => boxcox(column([1, bad]), DECLARED)).toThrow(
      expect.objectContaining({ code: "boxcox-domain" }),
    );
  });
});
