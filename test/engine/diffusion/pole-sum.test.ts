import { expect, it } from "vitest";
import { poleSum } from "../../../src/engine/diffusion/pole-sum";

it("adds up the poles of each unit", () => {
  expect([...poleSum(Float64Array.of(1, 2, 3, 10, 20, 30), 3)]).toEqual([6, 60]);
  expect([...poleSum(Float64Array.of(4, 5), 1)]).toEqual([4, 5]);
  expect([...poleSum(Float64Array.of(), 0)]).toEqual([]);
});
