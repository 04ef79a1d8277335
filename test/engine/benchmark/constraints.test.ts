import { expect, it } from "vitest";
import type { BenchmarkQuery } from "../../../src/engine/benchmark/benchmark-query";
import { constraints } from "../../../src/engine/benchmark/constraints";
import type { Fact } from "../../../src/model/catalog";
import { deepFreeze } from "../../support/deep-freeze";

const facts: readonly Fact[] = [
  { id: "order", kind: "order", units: ["c", "a"], source: "press" },
  { id: "sd", kind: "sd", of: "sub:x", value: 1, half: 0.5, source: "press" },
  { id: "r", kind: "pearson", with: "gdp", value: 1, half: 0.5, source: "press" },
  {
    id: "comparison",
    kind: "comparison",
    text: { "zh-Hans": "东", "zh-Hant": "東", en: "east" },
    measure: "mean",
    of: "groups",
    levels: [["west"], ["other"]],
    source: "press",
  },
  { id: "far", kind: "score", unit: "z", value: 1, half: 0.5, source: "press" },
  {
    id: "west",
    kind: "sum",
    group: "west",
    membership: "published",
    value: 1,
    half: 0.5,
    source: "press",
  },
];
const query: BenchmarkQuery = deepFreeze({
  units: ["a", "b", "c", "d"],
  facts,
  imposed: ["order"],
  groups: [],
  totalInterval: [10, 11],
  orderGap: 0.1,
  low: 0,
  high: 100,
});

it("chains an order, sets its last above every other unit, and ends with the background", () => {
  const step = { coefficients: [1, -1], low: 0.1, high: Infinity, fact: "order" };
  const bound = { coefficients: [1], low: 0, high: 100, fact: null };
  expect(constraints(query)).toEqual([
    { ...step, indices: [2, 0] },
    { ...step, indices: [0, 1] },
    { ...step, indices: [0, 3] },
    { indices: [0, 1, 2, 3], coefficients: [1, 1, 1, 1], low: 10, high: 11, fact: null },
    { ...bound, indices: [0] },
    { ...bound, indices: [1] },
    { ...bound, indices: [2] },
    { ...bound, indices: [3] },
  ]);
});

it.each([
  ["sd", "fact-not-linear"],
  ["r", "fact-not-linear"],
  ["comparison", "fact-not-linear"],
  ["far", "unknown-unit"],
  ["west", "unknown-group"],
  ["nowhere", "unknown-fact"],
])("refuses to impose %s: %s", (id, code) => {
  expect(() => constraints({ ...query, imposed: [id] })).toThrow(expect.objectContaining({ code }));
});
