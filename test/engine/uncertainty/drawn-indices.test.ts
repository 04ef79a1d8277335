import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeIndex } from "../../../src/engine/compute-index";
import { choicesOf, stepsOf } from "../../../src/engine/uncertainty/alternatives";
import { DrawnIndices } from "../../../src/engine/uncertainty/drawn-indices";
import type { Assumptions, Methodology } from "../../../src/model/catalog";
import type { IndexQuery } from "../../../src/model/index-result";
import { methodology, smallQuery } from "../../support/small-query";
import { smallAssumptions } from "../../support/small-simulation";

/** The methodology with the draw written into it, for the engine to compute the long way. */
function written(of: Methodology, factors: readonly number[], leftOut: string | null): Methodology {
  let next = of.domains.length;
  const domains = of.domains.map((domain, d) => ({
    ...domain,
    weight: domain.weight * (factors[d] ?? NaN),
    indicators: domain.indicators
      .map((use) => ({ ...use, weight: use.weight * (factors[next++] ?? NaN) }))
      .filter(({ code }) => code !== leftOut),
  }));
  return { ...of, domains };
}

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1000 }) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);
const column = fc.array(cell, { minLength: 8, maxLength: 8 });
const factor = fc.double({ min: 0.75, max: 1.25, noNaN: true });

const assumptions: Assumptions = smallAssumptions({
  aggregate: [
    { method: "arithmetic" },
    { method: "geometric" },
    { method: "harmonic" },
    { method: "topsis" },
  ],
  normalise: [
    { method: "minmax", low: 0, high: 100 },
    { method: "zscore", sd: "sample", mean: 0, spread: 1 },
    { method: "prank", of: "n-1" },
  ],
});

describe("DrawnIndices", () => {
  it("gives what the engine computes from the draw written into a methodology", () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.tuple(column, column, column, column),
        fc.array(factor, { minLength: 6, maxLength: 6 }),
        fc.constantFrom(null, "a", "b", "c"),
        fc.nat(),
        ([a, b, c, d], factors, leftOut, place) => {
          const panel = {
            units: ["A", "B", "C", "D", "E", "F", "G", "H"],
            columns: { a, b, c, d },
          };
          const query: IndexQuery = { ...smallQuery(), panel };
          const choices = choicesOf(assumptions);
          const choice = choices[place % choices.length]!;
          const drawn = new Float64Array(8);
          const own = { ...methodology(), ...stepsOf(assumptions, choice) };
          let expected: readonly number[];
          try {
            const whole = { ...query, methodology: written(own, factors, leftOut) };
            expected = computeIndex(whole).computed.values;
          } catch {
            return; // No unit has a score: the engine refuses, and there is nothing to compare.
          }
          const one = {
            treat: [own.treat],
            normalise: [own.normalise],
            aggregate: [own.aggregate],
          };
          new DrawnIndices(query, { ...assumptions, ...one }).scores(
            {
              choice: { treat: 0, normalise: 0, aggregate: 0 },
              factors: Float64Array.from(factors),
              leftOut,
            },
            drawn,
          );
          compared += 1;
          drawn.forEach((value, i) => {
            const other = expected[i]!;
            if (Number.isNaN(other)) expect(value).toBeNaN();
            else expect(Math.abs(value - other)).toBeLessThan(1e-9 * (1 + Math.abs(other)));
          });
        },
      ),
      { seed: 5, numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(200);
  });

  it("holds for each choice the scale fitted at the declared weights", () => {
    const columns = { a: [0, 5, 10, 8], b: [3, 1, 2, 4], c: [20, 40, 10, 20], d: [0, 9, 99, 999] };
    const scaled = methodology({ scale: { mean: 50, unit: "D", value: 75 } });
    const query: IndexQuery = {
      ...smallQuery(),
      panel: { units: ["A", "B", "C", "D"], columns },
      methodology: scaled,
    };
    const indices = new DrawnIndices(query, smallAssumptions());
    const scores = new Float64Array(4);
    for (const choice of indices.choices) {
      const declared = { choice, leftOut: null, factors: new Float64Array(6).fill(1) };
      indices.scores(declared, scores);
      expect(scores.reduce((sum, score) => sum + score, 0) / 4).toBeCloseTo(50, 9);
      expect(scores[3]).toBeCloseTo(75, 9);
      const doubled = { ...declared, factors: Float64Array.of(1.25, 0.75, 1, 1, 1, 1) };
      indices.scores(doubled, scores);
      expect(scores[3]).not.toBeCloseTo(75, 3);
    }
  });

  it("says which choices have no scale, and gives them a composite yet no scores", () => {
    const query: IndexQuery = {
      ...smallQuery(),
      methodology: methodology({ scale: { mean: 50, unit: "A", value: 75 } }),
    };
    const indices = new DrawnIndices(query, smallAssumptions());
    const choice = indices.choices.find((one) => indices.refusal(one) !== null)!;
    expect(indices.refusal(choice)).toBe("scale-anchor");
    const draw = { choice, leftOut: null, factors: new Float64Array(6).fill(1) };
    const values = new Float64Array(4);
    indices.scores(draw, values);
    expect([...values].every(Number.isNaN)).toBe(true);
    indices.composite(draw, values);
    expect([...values].some(Number.isFinite)).toBe(true);
  });
});
