import { describe, expect, it } from "vitest";
import { dispersionPath } from "../../../src/engine/diffusion/dispersion-path";

const UNITS = ["a", "b", "c", "d", "e"];
const GROUPS = [
  { id: "east", members: ["a", "b"] },
  { id: "west", members: ["c", "d", "e"] },
];

describe("dispersionPath", () => {
  it("tells the dispersion at each time", () => {
    const rows = [[80, 60, 30, 20, 10], [93.1750471937787, 86.49634354304808, 58.5566630812701, 54.403390538256005, 38.251986863760564]]; // prettier-ignore
    const [, at] = dispersionPath(UNITS, Float64Array.from(rows.flat()), [0, 12], GROUPS);
    // numpy: mean, std, mean absolute difference by twice the mean, ptp, and sums of x ln x
    expect(at).toEqual({
      time: 12,
      mean: expect.closeTo(66.17668624402269, 11) as number,
      sd: expect.closeTo(20.58282802229795, 11) as number,
      cv: expect.closeTo(0.3110283876469723, 12) as number,
      gini: expect.closeTo(0.17158800988183212, 12) as number,
      range: expect.closeTo(54.92306033001813, 11) as number,
      theil: {
        total: expect.closeTo(0.04912046940880501, 12) as number,
        within: expect.closeTo(0.007568953125102396, 12) as number,
        between: expect.closeTo(0.041551516283702614, 12) as number,
      },
    });
  });

  it("is 0 where all are alike, and has no relative figures where all are 0", () => {
    const rows = Float64Array.of(5, 5, 5, 5, 5, 0, 0, 0, 0, 0);
    const [alike, nothing] = dispersionPath(UNITS, rows, [0, 1], GROUPS);
    expect(alike).toMatchObject({ mean: 5, sd: 0, cv: 0, gini: 0, range: 0 });
    expect(alike!.theil.total).toBeCloseTo(0, 14);
    expect(nothing).toMatchObject({ mean: 0, sd: 0, cv: NaN, gini: NaN, range: 0 });
    expect(nothing!.theil.within).toBeNaN();
  });

  it("wants each unit in one group", () => {
    const few = () => dispersionPath(UNITS, Float64Array.of(1, 2, 3, 4, 5), [0], [GROUPS[0]!]);
    expect(few).toThrow(expect.objectContaining({ code: "inequality-groups" }));
  });
});
