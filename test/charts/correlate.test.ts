import { expect, it } from "vitest";
import { correlate } from "../../src/charts/correlate";

it("gives Anscombe's r for the first of his four data sets", () => {
  // Anscombe 1973, table: r = 0.816 (R: cor(anscombe$x1, anscombe$y1) = 0.8164205).
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  expect(correlate(x, y)).toBeCloseTo(0.8164205, 7);
});

it("passes over blanks, and has no answer for columns that do not match", () => {
  expect(correlate([1, 2, NaN, 4], [2, 4, 9, 8])).toBeCloseTo(1, 12);
  expect(correlate([1, 2], [1, 2, 3])).toBeNaN();
  expect(correlate([], [])).toBeNaN();
});
