import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AGGREGATE_METHODS, type AggregateMethod } from "../../../src/engine/aggregate/methods";
import type { Aggregate } from "../../../src/model/catalog";
import { deepFreeze } from "../../support/deep-freeze";

const OPTIONS: Aggregate[] = [
  { method: "arithmetic" },
  { method: "geometric" },
  { method: "harmonic" },
  { method: "power", exponent: 0.5 },
  { method: "topsis" },
  { method: "copeland", score: "percent" },
];

const cell = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 100 }) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);
const tables = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 5 }))
  .chain(([units, columns]) =>
    fc.record({
      columns: fc.array(fc.array(cell, { minLength: units, maxLength: units }), {
        minLength: columns,
        maxLength: columns,
      }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), {
        minLength: columns,
        maxLength: columns,
      }),
      order: fc.shuffledSubarray(
        Array.from({ length: units }, (_, unit) => unit),
        { minLength: units, maxLength: units },
      ),
    }),
  );

function expectSame(actual: readonly number[], wanted: readonly number[]): void {
  expect(actual).toHaveLength(wanted.length);
  wanted.forEach((value, i) => {
    if (Number.isNaN(value)) expect(actual[i]).toBeNaN();
    else expect(actual[i]).toBeCloseTo(value, 9);
  });
}

describe.each(OPTIONS)("$method", (options) => {
  const method: AggregateMethod<never> = AGGREGATE_METHODS[options.method];
  const scores = (columns: readonly (readonly number[])[], weights: readonly number[]) =>
    method(columns, weights, options as never);

  it("lies between 0 and 100, and permuting units permutes it", () => {
    fc.assert(
      fc.property(tables, ({ columns, weights, order }) => {
        const before = scores(deepFreeze(columns), weights);
        before.forEach((score) => {
          expect(score < -1e-9 || score > 100 + 1e-9).toBe(false);
        });
        const moved = columns.map((column) => order.map((unit) => column[unit]!));
        expectSame(
          scores(moved, weights),
          order.map((unit) => before[unit]!),
        );
      }),
      { seed: 20201020 },
    );
  });

  it("sees weights by proportion only, and columns in any order", () => {
    fc.assert(
      fc.property(tables, ({ columns, weights }) => {
        const before = scores(columns, weights);
        const doubled = weights.map((weight) => 2 * weight);
        expectSame(scores(columns.toReversed(), doubled.toReversed()), before);
      }),
      { seed: 20201020 },
    );
  });

  it("puts a unit that is best in every column before all others", () => {
    fc.assert(
      fc.property(tables, ({ columns, weights }) => {
        const whole = columns.map((column) => [...column.map((x) => (x > 0 ? x : 1)), 101]);
        const found = scores(whole, weights);
        const best = found.at(-1)!;
        found.slice(0, -1).forEach((score) => expect(best).toBeGreaterThan(score));
      }),
      { seed: 20201020 },
    );
  });
});
