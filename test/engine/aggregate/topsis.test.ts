import { describe, expect, it } from "vitest";
import { topsis } from "../../../src/engine/aggregate/topsis";
import { deepFreeze } from "../../support/deep-freeze";
import { SIX_BY_FOUR } from "../../support/weighed-table";

const WEIGHTS = deepFreeze([0.1, 0.4, 0.3, 0.2]);

describe("topsis", () => {
  it("agrees with numpy", () => {
    // numpy 2.4.6: t = Y / sqrt((Y**2).sum(0)) * w; dp = sqrt(((t - t.max(0))**2).sum(1));
    // dm = sqrt(((t - t.min(0))**2).sum(1)); dm / (dm + dp)
    const expected = [
      0.452622821654261, 0.39326625804855114, 0.20248586700427462, 0.8182336675360211,
      0.4395433957697659, 0.5253253045565175,
    ];
    topsis(SIX_BY_FOUR, WEIGHTS).forEach((score, i) => {
      expect(score).toBeCloseTo(100 * expected[i]!, 10);
    });
  });

  it("scores 100 for the best of everything and 0 for the worst", () => {
    const [worst, middle, best] = topsis([[1, 5, 9], [2, 4, 8]], [1, 3]); // prettier-ignore
    // The norms are sqrt(1 + 25 + 81) and sqrt(4 + 16 + 64).
    const far = Math.hypot(4 / Math.sqrt(107), (3 * 2) / Math.sqrt(84));
    const near = Math.hypot(4 / Math.sqrt(107), (3 * 4) / Math.sqrt(84));
    expect([worst, best]).toEqual([0, 100]);
    expect(middle).toBeCloseTo((100 * far) / (far + near), 12);
  });

  it("sees weights by proportion, and not those of 0", () => {
    const expected = topsis(SIX_BY_FOUR, WEIGHTS);
    const doubled = topsis(SIX_BY_FOUR, WEIGHTS.map((w) => 2 * w)); // prettier-ignore
    doubled.forEach((score, i) => expect(score).toBeCloseTo(expected[i]!, 12));
    expect(topsis([...SIX_BY_FOUR, [9, 1, 1, 1, 1, 1]], [...WEIGHTS, 0])).toEqual(expected);
  });

  it("scores a unit with a blank over the cells it has, and no unit without one", () => {
    const [, middle] = topsis([[0, 5, 10], [0, NaN, 10]], [1, 4]); // prettier-ignore
    expect(middle).toBeCloseTo(50, 12);
    expect(topsis([[NaN, 5, 10]], [1])).toEqual([NaN, 0, 100]);
    expect(topsis([[4, 4]], [1])).toEqual([NaN, NaN]);
  });
});
