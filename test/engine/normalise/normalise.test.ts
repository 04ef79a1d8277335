import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComponentTable } from "../../../src/engine/component-table";
import { normalise } from "../../../src/engine/normalise/normalise";
import { rank } from "../../../src/engine/rank";
import type { Normalise } from "../../../src/model/catalog";
import { deepFreeze } from "../../support/deep-freeze";

const METHODS: readonly Normalise[] = [
  { method: "minmax", low: 0, high: 100 },
  { method: "zscore", sd: "sample", mean: 0, spread: 1 },
  { method: "prank", of: "n-1" },
  { method: "prank", of: "n" },
  { method: "prank", of: "mean" },
  { method: "rank", ties: "min" },
  { method: "rank", ties: "mid" },
  { method: "goalposts", low: 0, high: 100, cap: false, bounds: { x: { low: 1, high: 60 } } },
  { method: "distance", from: "zero", cap: false, targets: {} },
  { method: "distance", from: "worst", cap: false, targets: {} },
];

const table = (values: number[], direction: "benefit" | "cost"): ComponentTable =>
  deepFreeze({
    id: "t",
    columns: [
      { code: "x", weight: 1, log: false, direction, values, present: values.map(() => true) },
    ],
    dropped: [],
  });

describe("normalise", () => {
  const varied = fc
    .array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 15 })
    .filter((values) => new Set(values).size > 1);

  it.each(METHODS)("ranks a cost in the opposite order: $method %#", (method) => {
    fc.assert(
      fc.property(varied, (values) => {
        const scores = normalise(table(values, "benefit"), method).columns[0]!.values;
        const costs = normalise(table(values, "cost"), method).columns[0]!.values;
        expect(rank(scores)).toEqual(rank(values));
        expect(rank(costs)).toEqual(rank(values.map((value) => -value)));
      }),
      { seed: 20201020, numRuns: 50 },
    );
  });

  it("drops a column it cannot place, and keeps its code", () => {
    const result = normalise(table([4, 4], "benefit"), { method: "rank", ties: "mid" });
    expect(result).toEqual({ id: "t", columns: [], dropped: ["x"] });
  });
});
