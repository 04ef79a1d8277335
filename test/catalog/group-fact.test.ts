import { expect, test } from "vitest";
import { groupFact } from "../../src/catalog/group-fact";

test("finds the printed sum and share of an area", () => {
  // 两常规三热点 in the press summary: 华东 445.4 points.
  expect(groupFact("east", "sum")).toMatchObject({ value: 445.4, half: 0.05 });
  expect(groupFact("pole-pan-prd", "sum")).toMatchObject({ value: 397.8 });
  expect(groupFact("pole-pan-prd", "share")).toMatchObject({ value: 24.8 });
});

test("finds none where the white paper prints none", () => {
  expect(groupFact("east", "mean")).toBeNull();
  expect(groupFact("northwest", "sum")).toBeNull();
  expect(groupFact("atlantis", "share")).toBeNull();
});
