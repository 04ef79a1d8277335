import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actAxis } from "../../src/charts/act-axis";
import { arrivalStairs, STAIRS_BOTTOM, STAIRS_TOP } from "../../src/charts/arrival-stairs";
import { deepFreeze } from "../support/deep-freeze";

const axis = actAxis({ t1: 2, t2: 6, tEnd: 12 }, 0, 120);

describe("arrivalStairs", () => {
  it("steps up where a unit arrives, in the act in which it does", () => {
    const stairs = arrivalStairs(deepFreeze([4, 1, null, 1]), axis);
    // 98 units of height for four: 24.5 a step.
    expect(stairs.line).toBe("M0 114H10V89.5H10V65H40V40.5H120");
    expect(stairs.acts).toEqual([
      { act: 1, path: "M0 114H10V89.5H10V65H20V114H0Z" },
      { act: 2, path: "M20 65H40V40.5H60V114H20Z" },
      { act: 3, path: "M60 40.5H120V114H60Z" },
    ]);
  });

  it("never comes down, and ends at the number of those that arrive", () => {
    const time = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 12, noNaN: true }));
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 31 }), (times) => {
        const stairs = arrivalStairs(times, axis);
        const heights = [...stairs.line.matchAll(/V([\d.]+)/g)].map((match) => Number(match[1]));
        const arrived = times.filter((one) => one !== null && axis.at(one) > 0).length;
        expect(heights).toHaveLength(arrived);
        expect(heights.every((y, i) => i === 0 || y <= heights[i - 1]!)).toBe(true);
        const atOnce = times.filter((one) => one !== null && axis.at(one) === 0).length;
        const last = heights.at(-1) ?? Number(stairs.line.match(/^M[\d.]+ ([\d.]+)/)?.[1]);
        expect(last).toBe(stairs.y(arrived + atOnce));
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it("has ticks by tens and at all, none where there is nobody", () => {
    const of = (n: number) => arrivalStairs(new Array<null>(n).fill(null), axis);
    expect(of(31).ticks.map(({ value }) => value)).toEqual([0, 10, 20, 31]);
    expect(of(34).ticks.map(({ value }) => value)).toEqual([0, 10, 20, 30, 34]);
    expect(of(31).ticks[0]!.y).toBe(STAIRS_BOTTOM);
    expect(of(31).ticks.at(-1)!.y).toBe(STAIRS_TOP);
    expect(of(0).ticks).toEqual([{ value: 0, y: STAIRS_BOTTOM }]);
    expect(of(0).line).toBe("M0 114H120");
  });
});
