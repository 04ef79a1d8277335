import { expect, it } from "vitest";
import { unitOutlines } from "../../src/map/unit-outlines";

// 40 by 40 with an islet of 20 by 20; and a unit that is nothing but small.
const SHAPES = {
  a: "M0 0l40 0 0 40-40 0zM100 100l20 0 0 20-20 0z",
  b: "M200 200l10 0 0 10-10 0z",
};

it("outlines units without their islets, and a unit of one islet all the same", () => {
  expect(unitOutlines(["a"], SHAPES)).toBe("M0 0l40 0 0 40-40 0z");
  expect(unitOutlines(["b", "a"], SHAPES)).toBe(SHAPES.b + "M0 0l40 0 0 40-40 0z");
});

it("is empty for no unit and for one that is not drawn", () => {
  expect(unitOutlines([], SHAPES)).toBe("");
  expect(unitOutlines([null, "c"], SHAPES)).toBe("");
});
