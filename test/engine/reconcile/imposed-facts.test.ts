import { expect, it } from "vitest";
import { computeIndex } from "../../../src/engine/compute-index";
import { imposedByBenchmark, imposedByScale } from "../../../src/engine/reconcile/imposed-facts";
import type { Fact } from "../../../src/model/catalog";
import { methodology, smallQuery } from "../../support/small-query";

const panel = {
  units: ["A", "B", "C", "D"],
  columns: { a: [0, 5, 10, 5], b: [3, 1, 2, 3], c: [20, 40, 10, 20], d: [0, 9, 99, 999] },
};
const facts: Fact[] = [
  { id: "mean", kind: "mean", value: 50, half: 0.5, source: "press" },
  { id: "first", kind: "score", unit: "D", value: 75, half: 0.5, source: "press" },
  { id: "last", kind: "score", unit: "A", value: 20, half: 0.5, source: "press" },
];
const scale = { mean: 50, unit: "D", value: 75 };
const benchmark = { facts: ["first"], orderGap: 0.1, low: 0, high: 100 };

it("the scale imposes the mean and the score it was fitted to, and no other", () => {
  const index = smallQuery({ panel, facts, methodology: methodology({ scale }) });
  expect([...imposedByScale({ index, result: computeIndex(index) })]).toEqual(["mean", "first"]);
  const other = { ...index, facts: facts.map((fact) => ({ ...fact, value: 49 }) as Fact) };
  expect(imposedByScale({ index: other, result: computeIndex(other) }).size).toBe(0);
});

it.each([
  [[198, 202], true],
  [[198, 202.1], false],
  [[197.9, 202], false],
] as const)(
  "a total within %j leaves the mean 50 ± 0.5 no choice: %s",
  (totalInterval, expected) => {
    const index = smallQuery({
      panel,
      facts,
      totalInterval,
      methodology: methodology({ scale, benchmark }),
    });
    const imposed = imposedByBenchmark({ index, result: computeIndex(index) });
    expect(imposed.has("mean")).toBe(expected);
    expect(imposed.has("first")).toBe(true);
    expect(imposed.has("last")).toBe(false);
  },
);
