import { expect, it } from "vitest";
import { deviation } from "../../src/charts/deviation";

it("divides by n - 1 over the values that are there", () => {
  // R: sd(c(2, 4, 4, 4, 5, 5, 7, 9)) = 2.13809
  expect(deviation([2, 4, 4, NaN, 4, 5, 5, 7, 9])).toBeCloseTo(2.13809, 5);
  expect(deviation([3])).toBeNaN();
  expect(deviation([])).toBeNaN();
});
