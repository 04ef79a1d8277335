import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { winsorise } from "../../../src/engine/treat/winsorise";
import { deepFreeze } from "../../support/deep-freeze";

const OPTIONS = deepFreeze({ log: true, skew: 2, kurtosis: 3.5, points: 5 });
const column = (values: number[], log = false) =>
  deepFreeze({ code: "x", weight: 1, log, values, present: values.map(() => true) });

describe("winsorise", () => {
  const ONE_TO_TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

  it("moves in what strays, and no more", () => {
    // the example of COINr::winsorise: x <- c(1:10, 30, 100); skewness 3.06 and kurtosis 9.74 are
    // 1.71 and 1.82 with 100 moved to 30 (scipy.stats.skew and kurtosis, bias=False)
    const values = [...ONE_TO_TEN, 30, 100];
    expect(winsorise(column(values), OPTIONS)).toEqual([...ONE_TO_TEN, 30, 30]);
    const below = values.map((value) => -value);
    expect(winsorise(column(below), OPTIONS)).toEqual([...ONE_TO_TEN, 30, 30].map((v) => -v));
  });

  it("leaves alone what does not stray, a constant column, and blanks", () => {
    expect(winsorise(column(ONE_TO_TEN), OPTIONS)).toEqual(ONE_TO_TEN);
    expect(winsorise(column([3, 3, 3, 3, 3]), OPTIONS)).toEqual([3, 3, 3, 3, 3]);
    expect(winsorise(column([1, 2, 900]), OPTIONS)).toEqual([1, 2, 900]);
    expect(winsorise(column([...ONE_TO_TEN, NaN, 30, 100]), OPTIONS)[10]).toBeNaN();
  });

  it("stops at the most points", () => {
    const limits = { ...OPTIONS, skew: 0, kurtosis: -9 };
    const values = [1, 2, 3, 5, 8, 13, 21, 34];
    expect(winsorise(column(values), { ...limits, points: 1 })).toEqual([
      1, 2, 3, 5, 8, 13, 21, 21,
    ]);
    expect(winsorise(column(values), { ...limits, points: 2 })).toEqual([
      1, 2, 3, 5, 8, 13, 13, 13,
    ]);
  });

  it("takes the logarithm first where it is declared", () => {
    const values = [...ONE_TO_TEN, 30, 100];
    const logs = values.map(Math.log1p);
    expect(winsorise(column(values, true), OPTIONS)).toEqual(logs);
    expect(winsorise(column(values, true), { ...OPTIONS, log: false })[11]).toBe(30);
  });

  it("never reverses an order, and keeps within the values", () => {
    const heavy = fc.array(
      fc.integer({ min: 0, max: 9 }).map((e) => 3 ** e),
      {
        minLength: 4,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(heavy, (values) => {
        const moved = winsorise(column(values), OPTIONS);
        for (const [i, value] of values.entries()) {
          expect(values).toContain(moved[i]);
          for (const [j, other] of values.entries()) {
            if (value >= other) expect(moved[i]).toBeGreaterThanOrEqual(moved[j]!);
          }
        }
      }),
      { seed: 20201020, numRuns: 60 },
    );
  });
});
