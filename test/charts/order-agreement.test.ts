import { expect, test } from "vitest";
import { orderAgreement } from "../../src/charts/order-agreement";

test("ranks by time, those not reached together at the end", () => {
  // scipy.stats.spearmanr([1, 2, 3, 9, 9], [2, 1, 3, 4, 9]).statistic
  expect(orderAgreement([1, 2, 3, null, null], [2, 1, 3, 4, null])).toBeCloseTo(0.8720816, 7);
  expect(orderAgreement([1, 2, 3], [9, 8, 7])).toBeCloseTo(-1, 12);
});

test("keeps to the units asked for", () => {
  expect(orderAgreement([1, 2, 3], [1, 3, 2], (unit) => unit !== 1)).toBeCloseTo(1, 12);
});

test("is 1 for one and the same order, even where it says nothing, and NaN where only one side does not", () => {
  expect(orderAgreement([null, null], [null, null])).toBe(1);
  expect(orderAgreement([null, null], [1, 2])).toBeNaN();
  expect(orderAgreement([1], [1])).toBeNaN();
});
