import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseline } from "../../../src/catalog/catalog";
import { methodologies } from "../../../src/catalog/methodologies";
import { computeIndex } from "../../../src/engine/compute-index";
import type { Methodology } from "../../../src/model/catalog";
import { baselineQuery } from "../../../src/state/index-query";
import { workedExample } from "../../../src/views/method/worked-example";
import { panel, result } from "../../support/atlas-app";
import { component, methodology, smallQuery } from "../../support/small-query";

/** The largest distance of a worked score from the engine's, over units, domains and the index. */
function farthest(methodology: Methodology): number {
  const engine = computeIndex({ ...baselineQuery(panel), methodology });
  const distances = panel.units.flatMap((unit, i) => {
    const worked = workedExample(methodology, panel, unit);
    return [
      worked.computed - (engine.computed.values[i] ?? NaN),
      ...worked.domains.map(({ score }, j) => score - (engine.domains[j]?.values[i] ?? NaN)),
    ];
  });
  return Math.max(...distances.map(Math.abs));
}

describe("the worked example", () => {
  it.each(methodologies.map((one): [string, Methodology] => [one.id, one]))(
    "gives the engine's scores for every province: %s",
    (_, one) => {
      expect(farthest(one)).toBeLessThan(1e-9);
    },
  );

  it("gives them under other weights, treatments, ranges and without a scale", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(weights, fc.boolean(), fc.integer({ min: 0, max: 60 }), (given, log, low) => {
        let next = 0;
        const domains = baseline.domains.map((domain, i) => ({
          ...domain,
          weight: 1 + (given[i] ?? 0),
          indicators: domain.indicators.map((use) => ({
            ...use,
            weight: 1 + (given[next++] ?? 0),
          })),
        }));
        const changed: Methodology = {
          ...baseline,
          domains,
          treat: { method: log ? "declared" : "none" },
          normalise: { method: "minmax", low, high: 100 },
          scale: null,
          benchmark: null,
        };
        expect(farthest(changed)).toBeLessThan(1e-9);
      }),
      { seed: 7, numRuns: 6 },
    );
  });

  it("shows the scale that the engine fitted, and its two anchors", () => {
    const { scale } = workedExample(baseline, panel, "510000");
    expect(scale?.slope).toBeCloseTo(result.scale!.slope, 10);
    expect(scale?.intercept).toBeCloseTo(result.scale!.intercept, 9);
    expect(scale!.slope * scale!.mean + scale!.intercept).toBeCloseTo(51.7, 9);
    expect(workedExample(baseline, panel, "440000").computed).toBeCloseTo(75.2, 9);
  });

  it("can be followed by hand", () => {
    // a: 0 5 10 –, b: 3 1 2 3, c: 20 40 10 20; d log: 0 9 99 999 is 0, 1, 2, 3 times ln 10.
    const { panel: four } = smallQuery();
    const worked = workedExample(methodology(), four, "B");
    const [one, two] = worked.domains;
    expect(one?.indicators.map(({ score }) => score)).toEqual([50, 0, 100]);
    expect(one?.score).toBe(50);
    expect(two?.score).toBeCloseTo(100 / 3, 12);
    expect(worked.composite).toBeCloseTo((50 + 100 / 3) / 2, 12);
    expect(worked).toMatchObject({ unit: "B", scale: null, computed: worked.composite });
    expect(one?.indicators[1]?.most).toEqual({ raw: 3, treated: 3, units: ["A", "D"] });
    expect(two?.indicators[0]?.most.raw).toBe(999);
    expect(two?.indicators[0]?.most.treated).toBeCloseTo(3 * Math.LN10, 12);
  });

  it("has no score where too few cells are there, and none from a column of equal values", () => {
    const { panel: four } = smallQuery();
    const few = methodology({ domains: [component("one", "a")] });
    expect(workedExample(few, four, "D").computed).toBeNaN();
    const flat = { units: four.units, columns: { ...four.columns, e: [4, 4, 4, 4] } };
    const one = workedExample(methodology({ domains: [component("one", "a", "e")] }), flat, "B");
    expect(one.domains[0]?.indicators.map(({ code }) => code)).toEqual(["a"]);
    expect(one.computed).toBe(50);
  });
});
