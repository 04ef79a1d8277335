import { describe, expect, it } from "vitest";
import { computeIndex } from "../../../src/engine/compute-index";
import { comparison } from "../../../src/engine/reconcile/comparison";
import type { ComparisonFact } from "../../../src/model/catalog";
import { smallQuery } from "../../support/small-query";

const groups = [
  { id: "front", members: ["A", "B"] },
  { id: "back", members: ["C", "D"] },
];
const index = smallQuery({ groups });
const result = computeIndex(index);
const text = { "zh-Hans": "", "zh-Hant": "", en: "" };
const fact = (change: Partial<ComparisonFact>): ComparisonFact => ({
  id: "c",
  kind: "comparison",
  text,
  measure: "sum",
  of: "groups",
  levels: [["front"], ["back"]],
  source: "press",
  ...change,
});
const compare = (values: readonly number[], change: Partial<ComparisonFact> = {}) =>
  comparison(fact(change), values, { index, result });

describe("comparison", () => {
  it("agrees when every figure of a level is above every one of the next", () => {
    expect(compare([5, 5, 1, 1])).toEqual({
      value: NaN,
      parts: [
        { id: "front", value: 10 },
        { id: "back", value: 2 },
      ],
      verdict: "agrees",
    });
    expect(compare([1, 1, 5, 5]).verdict).toBe("differs");
    expect(compare([1, 4, 2, 3]).verdict).toBe("differs");
  });

  it("measures means and spreads too", () => {
    // Means 3 and 2; spreads 0 and 2 (population).
    const values = [3, 3, 4, 0];
    expect(compare(values, { measure: "mean" }).verdict).toBe("agrees");
    expect(compare(values, { measure: "sd" }).parts).toEqual([
      { id: "back", value: 2 },
      { id: "front", value: 0 },
    ]);
  });

  it("lets a figure that cannot be had stand above none", () => {
    expect(compare([NaN, NaN, 1, 1]).verdict).toBe("differs");
  });

  it("takes the values of parts from the result", () => {
    const parts = compare([], { of: "subindices", measure: "mean", levels: [["sub"], ["sub"]] });
    // Column a, 0 5 10 and a blank, is 0 50 100 after min-max: mean 50; not above itself.
    expect(parts.parts.map(({ value }) => value)).toEqual([50, 50]);
    expect(parts.verdict).toBe("differs");
  });
});
