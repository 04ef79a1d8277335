import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeIndex } from "../../../src/engine/compute-index";
import { waterfall } from "../../../src/engine/explain/waterfall";
import type { IndexQuery } from "../../../src/model/index-result";
import type { Waterfall } from "../../../src/model/waterfall";
import { component, methodology, smallQuery } from "../../support/small-query";

const sumOf = ({ start, parts }: Waterfall) =>
  parts.reduce((sum, { contribution }) => sum + contribution, start);

describe("waterfall", () => {
  const scale = { mean: 51.7, unit: "D", value: 75.2 };
  const query = smallQuery({ methodology: methodology({ scale }) });

  it("tells each indicator's points, by hand", () => {
    // slope 0.5, intercept 1; D: domain one is (b 100 + c 100/3) / 2, a blank; domain two is d 100
    const held = { ...query, heldScale: { slope: 0.5, intercept: 1 } };
    const { parts, start, computed, kind, move } = waterfall({ index: held, unit: "D" });
    expect([start, kind, move]).toEqual([1, "additive", null]);
    expect(parts.map(({ component, code }) => `${component} ${code}`)).toEqual([
      "one a",
      "one b",
      "one c",
      "two d",
    ]);
    expect(parts.map(({ weight }) => weight)).toEqual([0, 0.25, 0.25, 0.5]);
    const wanted = [0, 12.5, 25 / 6, 25];
    parts.forEach(({ contribution }, i) => {
      expect(contribution).toBeCloseTo(wanted[i]!, 12);
    });
    expect(parts[0]!.value).toBeNaN();
    expect(computed).toBeCloseTo(128 / 3, 12);
  });

  it("says what the benchmark moves, and which cells are imputed", () => {
    const benchmark = { facts: ["score"], orderGap: 0.1, low: 0, high: 100 };
    const index = smallQuery({
      methodology: methodology({ benchmark, impute: { method: "mean" } }),
      facts: [{ id: "score", kind: "score", unit: "D", value: 60, half: 0.05, source: "press" }],
    });
    const fall = waterfall({ index, unit: "D" });
    expect(fall.parts.map(({ imputed }) => imputed)).toEqual([true, false, false, false]);
    expect(fall.estimated).toBeCloseTo(60.05, 4);
    expect(fall.computed + fall.move!).toBeCloseTo(fall.estimated!, 12);
  });

  it("is all NaN for a unit without a score, and knows its units", () => {
    const domains = [component("x", "a")];
    const index = smallQuery({ methodology: methodology({ domains }) });
    const { computed, parts } = waterfall({ index, unit: "D" });
    expect([computed, parts[0]!.contribution]).toEqual([NaN, NaN]);
    expect(() => waterfall({ index, unit: "Z" })).toThrow(
      expect.objectContaining({ code: "unknown-unit" }),
    );
  });

  it("gives the effect of leaving an indicator out where the mean is no sum", () => {
    const index: IndexQuery = smallQuery({
      methodology: methodology({ aggregate: { method: "geometric" }, coverage: 0.5 }),
    });
    const fall = waterfall({ index, unit: "B" });
    expect(fall.kind).toBe("leave-one-out");
    expect(fall.start).toBeNaN();
    // on 1-100: a 50.5, b 1, c 100, d 34; each the sixth root but d, which is its own domain
    const one = Math.cbrt(50.5 * 100);
    const whole = Math.sqrt(one * 34);
    const without = [
      Math.sqrt(10 * 34),
      Math.sqrt(Math.sqrt(5050) * 34),
      Math.sqrt(Math.sqrt(50.5) * 34),
      one,
    ];
    expect(fall.computed).toBeCloseTo(whole, 9);
    fall.parts.forEach(({ contribution }, i) => {
      expect(contribution).toBeCloseTo(whole - without[i]!, 9);
    });
  });

  it("sums to the score, whatever the weights, the normalisation and the gaps", () => {
    const cell = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 90 }) },
      { weight: 1, arbitrary: fc.constant(NaN) },
    );
    const column = fc.array(cell, { minLength: 6, maxLength: 6 });
    const weight = fc.integer({ min: 1, max: 9 });
    const drawn = fc.record({
      columns: fc.record({ a: column, b: column, c: column, d: column }),
      weights: fc.array(weight, { minLength: 6, maxLength: 6 }),
      z: fc.boolean(),
      cost: fc.boolean(),
    });
    fc.assert(
      fc.property(drawn, ({ columns, weights, z, cost }) => {
        const [w1, w2, w3, w4, w5, w6] = weights as [
          number,
          number,
          number,
          number,
          number,
          number,
        ];
        const use = (code: string, weight: number) => ({ code, weight, log: false });
        const a = { ...use("a", w1), direction: cost ? "cost" : "benefit" } as const;
        const domains = [
          { ...component("one"), weight: w5, indicators: [a, use("b", w2), use("c", w3)] },
          { ...component("two"), weight: w6, indicators: [use("d", w4), use("a", w1)] },
        ];
        const index = smallQuery({
          panel: { units: ["A", "B", "C", "D", "E", "F"], columns },
          heldScale: { slope: 0.7, intercept: 12 },
          methodology: methodology({
            domains,
            subindices: [],
            coverage: 0.4,
            scale: { mean: 50, unit: "A", value: 70 },
            normalise: z
              ? { method: "zscore", sd: "sample", mean: 0, spread: 1 }
              : { method: "minmax", low: 0, high: 100 },
          }),
        });
        fc.pre(Object.values(columns).every((values) => new Set(values).size > 3));
        const { computed } = computeIndex(index);
        index.panel.units.forEach((unit, i) => {
          const fall = waterfall({ index, unit });
          if (Number.isNaN(computed.values[i]!)) expect(fall.computed).toBeNaN();
          else expect(sumOf(fall)).toBeCloseTo(computed.values[i]!, 9);
        });
      }),
      { seed: 20201020, numRuns: 60 },
    );
  });
});
