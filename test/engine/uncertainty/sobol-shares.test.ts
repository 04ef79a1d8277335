import { describe, expect, it } from "vitest";
import { sharesOf } from "../../../src/engine/uncertainty/sobol-shares";

// One output, two factors, three samples; AB_i by sample and factor.
const rows = {
  factors: 2,
  outputs: 1,
  a: Float64Array.of(1, 2, 4),
  b: Float64Array.of(3, 1, 1),
  mixed: Float64Array.of(2, 1, 2, 3, 1, 5),
};

describe("sharesOf", () => {
  it("is the mean of the estimators over the samples", () => {
    const [found] = sharesOf(rows, Uint32Array.of(1, 1, 1));
    // By hand: mean 2, variance (1 + 4 + 16 + 9 + 1 + 1) / 6 - 4 = 4 / 3; f(B) less the mean 1, -1, -1;
    // f(AB) - f(A) is 1, 0, -3 for the first factor and 0, 1, 1 for the second.
    expect(found!.variance).toBeCloseTo(4 / 3, 12);
    expect(found!.first[0]).toBeCloseTo((1 + 0 + 3) / 3 / (4 / 3), 12);
    expect(found!.first[1]).toBeCloseTo((0 - 1 - 1) / 3 / (4 / 3), 12);
    expect(found!.total[0]).toBeCloseTo((1 + 0 + 9) / 6 / (4 / 3), 12);
    expect(found!.total[1]).toBeCloseTo((0 + 1 + 1) / 6 / (4 / 3), 12);
  });

  it("counts a sample as often as it is told", () => {
    const twice = {
      ...rows,
      a: Float64Array.of(1, 1, 4),
      b: Float64Array.of(3, 3, 1),
      mixed: Float64Array.of(2, 1, 2, 1, 1, 5),
    };
    const [drawn] = sharesOf(rows, Uint32Array.of(2, 0, 1));
    expect(drawn).toEqual(sharesOf(twice, Uint32Array.of(1, 1, 1))[0]);
  });

  it("has no shares where nothing varies", () => {
    const still = { ...rows, a: rows.a.map(() => 2), b: rows.b.map(() => 2), mixed: rows.mixed.map(() => 2) }; // prettier-ignore
    expect(sharesOf(still, Uint32Array.of(1, 1, 1))[0]!.first).toEqual([NaN, NaN]);
  });
});
