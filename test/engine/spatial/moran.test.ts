import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moran } from "../../../src/engine/spatial/moran";
import type { NeighbourPair } from "../../../src/model/spatial";
import { deepFreeze } from "../../support/deep-freeze";
import { gdpExample, orders, SEVEN } from "../../support/spatial-example";

/** A lattice of three by three, as libpysal's lat2W(3, 3). */
const LATTICE = deepFreeze(
  [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((i): NeighbourPair[] => [
    ...(i % 3 < 2 ? [[`${i}`, `${i + 1}`] as const] : []),
    ...(i < 6 ? [[`${i}`, `${i + 3}`] as const] : []),
  ]),
);

describe("moran", () => {
  it("has the published variances of a lattice", () => {
    const result = moran({
      ...SEVEN,
      units: [0, 1, 2, 3, 4, 5, 6, 7, 8].map(String),
      values: [1, 2, 3, 4, 5, 6, 7, 8, 9],
      neighbours: LATTICE,
      style: "binary",
    });
    // esda, tests/test_moran.py, test_variance: VI_rand and VI_norm of lat2W(3, 3), y = 1 ... 9
    expect(result.randomisation.variance).toBeCloseTo(0.0596875, 12);
    expect(result.normality.variance).toBeCloseTo(0.053125, 12);
  });

  it.each([
    // numpy, dense matrices after Cliff & Ord 1981: n / S0 * (z @ W @ z) / (z @ z) and the variances
    ["row", 0.18526620627799734, 0.01404317743002219, 0.013064619812058028, 0.055812424924963216],
    [
      "binary",
      0.21921803013825852,
      0.011665441433872435,
      0.010889773466357895,
      0.015514579064357204,
    ],
  ] as const)("agrees with a dense computation on the provinces: %s", (style, i, vn, vr, p) => {
    const result = moran({ ...gdpExample(true), style });
    expect(result).toMatchObject({ n: 31, isolated: [], permutation: null, style });
    expect(result.statistic).toBeCloseTo(i, 12);
    expect(result.expectation).toBe(-1 / 30);
    expect(result.normality.variance).toBeCloseTo(vn, 12);
    expect(result.randomisation.variance).toBeCloseTo(vr, 12);
    expect(result.randomisation.p).toBeCloseTo(p, 12);
  });

  it.each([
    // the same numpy, without the link over 琼州海峡; excluded on the 30 others
    ["zero", 30, 0.30480495365084914, 0.013640299287517466, 0.01264738170412628],
    ["counted", 31, 0.31496511877254413, 0.01365563129225456, 0.01271228590308775],
    ["excluded", 30, 0.31326072277541617, 0.013640299287517463, 0.012671150965296484],
  ] as const)("treats a unit without neighbours as said: %s", (isolates, n, i, vn, vr) => {
    const result = moran({ ...gdpExample(false), isolates });
    expect(result).toMatchObject({ n, isolates, isolated: ["460000"] });
    expect(result.statistic).toBeCloseTo(i, 12);
    expect(result.normality.variance).toBeCloseTo(vn, 12);
    expect(result.randomisation.variance).toBeCloseTo(vr, 12);
  });

  it.each(["row", "binary"] as const)(
    "has the moments of all orders of the values: %s",
    (style) => {
      const all = orders(SEVEN.values).map(
        (values) => moran({ ...SEVEN, style, values }).statistic,
      );
      const mean = all.reduce((sum, i) => sum + i, 0) / all.length;
      const variance = all.reduce((sum, i) => sum + (i - mean) ** 2, 0) / all.length;
      const { expectation, randomisation } = moran({ ...SEVEN, style });
      expect(mean).toBeCloseTo(expectation, 10);
      expect(variance).toBeCloseTo(randomisation.variance, 10);
    },
  );

  it("draws the share of orders that reach as far", () => {
    // numpy, all 5040 orders: share with |I + 1/6| at least that observed, row and binary weights
    for (const [style, share] of [
      ["row", 0.004365079365079365],
      ["binary", 0.013888888888888888],
    ] as const) {
      const { permutation } = moran({ ...SEVEN, style, permutations: 9999, seed: 20201020 });
      expect(permutation!.p).toBeGreaterThan(share - 4 * Math.sqrt(share / 9999));
      expect(permutation!.p).toBeLessThan(share + 1e-4 + 4 * Math.sqrt(share / 9999));
      expect((permutation!.p * 10_000) % 1).toBeCloseTo(0, 6);
      expect(permutation!.mean).toBeCloseTo(-1 / 6, 1);
    }
  });

  it("repeats itself for a seed", () => {
    const query = { ...gdpExample(true), permutations: 499, seed: 7 };
    expect(moran(query)).toEqual(moran(query));
    expect(moran({ ...query, seed: 8 }).permutation!.mean).not.toBe(moran(query).permutation!.mean);
  });

  it("takes a blank for a unit that is not there, with its links", () => {
    const [units, values] = [SEVEN.units, SEVEN.values.with(2, NaN)];
    const without = { units: units.toSpliced(2, 1), values: values.toSpliced(2, 1) };
    expect(moran({ ...SEVEN, values })).toEqual(moran({ ...SEVEN, ...without }));
  });

  it("sees neither a change of unit nor the order of the units", () => {
    const column = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(column, fc.integer({ min: 1, max: 9 }), fc.integer(), (values, a, b) => {
        fc.pre(new Set(values).size > 1);
        const plain = moran({ ...SEVEN, values });
        const moved = moran({ ...SEVEN, values: values.map((value) => a * value + (b % 1000)) });
        expect(moved.statistic).toBeCloseTo(plain.statistic, 9);
        const turned = moran({
          ...SEVEN,
          units: SEVEN.units.toReversed(),
          values: values.toReversed(),
        });
        expect(turned.statistic).toBeCloseTo(plain.statistic, 9);
        expect(turned.randomisation.z).toBeCloseTo(plain.randomisation.z, 8);
      }),
      { seed: 20201020 },
    );
  });

  it.each([
    ["spatial-shape", { values: [1, 2] }],
    ["spatial-shape", { units: ["a", "a", "c", "d", "e", "f", "g"] }],
    ["spatial-constant", { values: [2, 2, 2, 2, 2, 2, 2] }],
    ["spatial-small", { neighbours: [["a", "b"]] as NeighbourPair[] }],
    ["spatial-small", { values: SEVEN.values.map(() => NaN) }],
    ["permutation-count", { permutations: 0.5 }],
    ["random-seed", { permutations: 9, seed: -1 }],
  ])("refuses: %s", (code, change) => {
    expect(() => moran({ ...SEVEN, ...change })).toThrow(expect.objectContaining({ code }));
  });
});
