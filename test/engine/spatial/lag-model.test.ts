import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lagModel } from "../../../src/engine/spatial/lag-model";
import type { NeighbourPair, SpatialQuery } from "../../../src/model/spatial";
import { deepFreeze } from "../../support/deep-freeze";
import { gdpExample, SEVEN } from "../../support/spatial-example";

/** A unit more, without a neighbour. */
const EIGHT = deepFreeze<SpatialQuery>({
  ...SEVEN,
  units: [...SEVEN.units, "h"],
  values: [...SEVEN.values, 5],
});

describe("lagModel", () => {
  // numpy and scipy: minimize_scalar over -log L with slogdet(I - rho W) and lstsq, se from
  // numpy.linalg.inv of the information matrix (Anselin 1988), p from scipy.stats.chi2.sf
  it.each([
    ["GDP of 2019", gdpExample(true), [0.195183735, 0.232751581, 1.14853917, 0.283855161]],
    ["seven units", SEVEN, [0.692615127, 0.191113472, 3.496448061, 0.061500601]],
    ["an isolate left out", EIGHT, [0.692615127, 0.191113472, 3.496448061, 0.061500601]],
    [
      "an isolate kept",
      { ...EIGHT, isolates: "zero" },
      [0.436219449, 0.251292867, 1.746570452, 0.186308456],
    ],
  ] as [string, SpatialQuery, number[]][])(
    "agrees with an independent maximum: %s",
    (_, query, expected) => {
      const { rho, se, lr, p } = lagModel(query, []);
      [rho, se, lr, p].forEach((found, k) => expect(found).toBeCloseTo(expected[k]!, 6));
    },
  );

  it("takes regressors beside the lag", () => {
    const gdp = gdpExample(true);
    const made = gdp.values.map((value, i) => 30 + 1.5 * ((17 * i) % 31) + value / 1e4);
    const query = { ...gdp, values: made };
    const found = lagModel(query, [gdp.values.map(Math.log)]);
    // The same program
    expect(found.rho).toBeCloseTo(-0.156652028, 6);
    expect(found.se).toBeCloseTo(0.260126415, 6);
    expect(found.p).toBeCloseTo(0.49563962, 6);
    expect(found.n).toBe(31);
  });

  it("leaves out a unit without a regressor", () => {
    const x = [1, 5, 2, 4, 3, 7, 2, NaN];
    const { n, rho } = lagModel({ ...EIGHT, isolates: "counted" }, [x]);
    expect(n).toBe(7);
    expect(rho).toBeCloseTo(lagModel(SEVEN, [x.slice(0, 7)]).rho, 12);
  });

  it("knows no unit of measure, and lies nowhere below another rho", () => {
    const pair = fc.tuple(fc.nat(9), fc.nat(9)).filter(([i, j]) => i !== j);
    const ring = Array.from({ length: 10 }, (_, i) => [i, (i + 1) % 10] as const);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 10, maxLength: 10 }),
        fc.array(pair, { maxLength: 12 }),
        (noise, more) => {
          const units = noise.map((_, i) => `u${i}`);
          const values = noise.map((value, i) => value + i);
          const neighbours = [...ring, ...more].map(([i, j]): NeighbourPair => [
            units[i]!,
            units[j]!,
          ]);
          const query: SpatialQuery = { units, values, neighbours, style: "row", isolates: "zero" };
          const { rho, lr } = lagModel(query, []);
          const other = lagModel({ ...query, values: values.map((value) => 3 - 7 * value) }, []);
          expect(other.rho).toBeCloseTo(rho, 6);
          expect(rho).toBeLessThan(1);
          for (let at = -0.95; at < 1; at += 0.05) {
            expect(gain(query, at)).toBeLessThan(lr + 1e-7);
          }
        },
      ),
      { seed: 6, numRuns: 100 },
    );
  });

  it.each([
    ["spatial-constant", { values: SEVEN.values.map(() => 1) }, []],
    ["lag-shape", {}, [[1, 2]]],
    ["lag-small", {}, [[1, 2, 3, 5, 4, 7, 6], [2, 1, 1, 5, 4, 4, 6], [3, 1, 2, 2, 4, 1, 6], [9, 1, 5, 5, 4, 3, 6], [1, 1, 8, 5, 2, 4, 6]]], // prettier-ignore
    ["lag-regressors", {}, [SEVEN.values.map(() => 4)]],
    ["lag-regressors", {}, [SEVEN.values]],
    ["lag-neighbours", { neighbours: [], isolates: "counted" as const }, []],
  ])("refuses: %s", (code, change, regressors) => {
    expect(() => lagModel({ ...SEVEN, ...change }, regressors)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

/** LR of a rho against 0, with ln |I - rho W| by Gaussian elimination. */
function gain({ units, values, neighbours }: SpatialQuery, rho: number): number {
  const n = units.length;
  const links = units.map((unit) => [...new Set(neighbours.flatMap(([a, b]) => (a === unit ? [b] : b === unit ? [a] : [])))]); // prettier-ignore
  const lag = links.map((near) => near.reduce((sum, one) => sum + values[units.indexOf(one)]!, 0) / near.length); // prettier-ignore
  const spread = (at: number): number => {
    const rest = values.map((value, i) => value - at * lag[i]!);
    const mean = rest.reduce((sum, one) => sum + one, 0) / n;
    return rest.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  };
  const rows = links.map((near, i) => units.map((unit, j) => (i === j ? 1 : 0) - (near.includes(unit) ? rho / near.length : 0))); // prettier-ignore
  let logDeterminant = 0;
  rows.forEach((pivot, k) => {
    logDeterminant += Math.log(Math.abs(pivot[k]!));
    for (const row of rows.slice(k + 1)) {
      const factor = row[k]! / pivot[k]!;
      for (let j = k; j < n; j++) row[j]! -= factor * pivot[j]!;
    }
  });
  return 2 * logDeterminant - n * Math.log(spread(rho) / spread(0));
}
