import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseline, published, units as catalogUnits } from "../../../src/catalog/catalog";
import { memberGroups } from "../../../src/catalog/member-groups";
import { constraints } from "../../../src/engine/benchmark/constraints";
import { bounds } from "../../../src/engine/reconcile/bounds";
import type { Fact } from "../../../src/model/catalog";
import { result } from "../../support/atlas-app";
import { deepFreeze } from "../../support/deep-freeze";

const real = deepFreeze({
  units: catalogUnits.filter(({ indexed }) => indexed).map(({ id }) => id),
  facts: published.facts,
  imposed: baseline.benchmark!.facts,
  groups: [...memberGroups("six-regions", {}), ...memberGroups("poles", {})],
  totalInterval: published.totalInterval,
  low: 0,
  high: 100,
});

describe("the bounds of the published facts", () => {
  const found = bounds(real);
  const of = (unit: string): readonly [number, number, boolean] => {
    const i = found.units.indexOf(unit);
    return [found.low[i]!, found.high[i]!, found.restricted[i]!];
  };

  // scipy.optimize.linprog(method="highs") on the same facts, halves less 1e-6, ranks without a gap.
  it.each([
    ["440000", 75.150001, 75.249999],
    ["330000", 67.716667, 75.249999],
    ["370000", 63.950001, 75.249999],
    ["350000", 63.950001, 75.249999],
    ["110000", 63.950001, 75.249999],
    ["310000", 52.650003, 75.249999],
    ["320000", 52.650003, 75.249999],
    ["340000", 16.350005, 75.249999],
    ["540000", 0, 75.249999],
  ])("of %s", (unit, low, high) => {
    expect(of(unit)[0]).toBeCloseTo(low, 5);
    expect(of(unit)[1]).toBeCloseTo(high, 5);
    expect(of(unit)[2]).toBe(high - low <= 40);
  });

  it("restrict seven of 31, and hold every estimate", () => {
    expect(found.restricted.filter(Boolean)).toHaveLength(7);
    expect(found.contradiction).toBeNull();
    result.estimated!.values.forEach((value, i) => {
      expect(value).toBeGreaterThanOrEqual(found.low[i]! - 1e-7);
      expect(value).toBeLessThanOrEqual(found.high[i]! + 1e-7);
    });
  });

  it("need no more than the order, the leader and the sum of three for 浙江", () => {
    const few = bounds({ ...real, imposed: ["top-five", "guangdong-score", "yrd-sum"] });
    expect(few.low[few.units.indexOf("330000")]).toBeCloseTo(67.716667, 5);
  });
});

const UNITS = ["a", "b", "c", "d"];
const sum = (id: string, value: number): Fact => ({
  id,
  kind: "sum",
  group: id,
  value,
  half: 0.5,
  membership: "published",
  source: "press",
});

describe("bounds of a small polytope", () => {
  const groups = [{ id: "ab", members: ["a", "b"] }];
  const small = { units: UNITS, facts: [sum("ab", 12)], imposed: ["ab"], groups };

  it("are those of a sum, in closed form", () => {
    const query = { ...small, totalInterval: [20, 30] as const, low: 2, high: 10 };
    const { low, high, restricted } = bounds(query);
    // a + b in 11.5..12.5, each in 2..10; c + d in 7.5..18.5 by the total, each in 2..10.
    [2, 2, 2, 2].forEach((least, i) => {
      expect(low[i]).toBeCloseTo(least, 5);
    });
    [10, 10, 10, 10].forEach((most, i) => {
      expect(high[i]).toBeCloseTo(most, 5);
    });
    const tight = bounds({ ...query, totalInterval: [17, 17.5] });
    // c + d at most 6 with both from 2: each at most 4.
    expect(tight.high[2]).toBeCloseTo(4, 5);
    expect(tight.low[2]).toBeCloseTo(2, 5);
    expect(restricted).toEqual([true, true, true, true]);
  });

  it("name what contradicts itself, and nothing else", () => {
    const facts = [sum("ab", 12), { ...sum("ab", 30), id: "again" }];
    const found = bounds({
      ...small,
      facts,
      imposed: ["ab", "again"],
      totalInterval: [0, 400],
      low: 0,
      high: 100,
    });
    expect(found).toMatchObject({ low: [], high: [], restricted: [] });
    expect(found.contradiction).toEqual({ facts: ["ab", "again"] });
  });

  it("enclose every point that satisfies the facts, and are reached by some", () => {
    const value = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.tuple(value, value, value), value, (abc, cap) => {
        const units = UNITS.slice(0, 3);
        const members = { ab: ["a", "b"], bc: ["b", "c"] };
        const [a, b, c] = abc;
        const facts: Fact[] = [sum("ab", a + b), sum("bc", b + c)];
        const query = {
          units,
          facts,
          imposed: ["ab", "bc"],
          groups: Object.entries(members).map(([id, list]) => ({ id, members: list })),
          totalInterval: [0, a + b + c + cap] as const,
          low: 0,
          high: 100,
        };
        const found = bounds(query);
        // Fourier-Motzkin by hand: b from 0 to both sums; a is the first sum less b.
        const most = Math.min(a + b, b + c) + 0.5 - 1e-6;
        expect(found.high[1]).toBeCloseTo(most, 5);
        units.forEach((_, i) => {
          expect(abc[i]!).toBeGreaterThanOrEqual(found.low[i]! - 1e-7);
          expect(abc[i]!).toBeLessThanOrEqual(found.high[i]! + 1e-7);
        });
        expect(constraints({ ...query, orderGap: 0 }).length).toBeGreaterThan(3);
      }),
      { seed: 20201020, numRuns: 200 },
    );
  });
});
