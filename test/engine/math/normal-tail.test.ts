import { expect, it } from "vitest";
import { normalTail } from "../../../src/engine/math/normal-tail";

it.each([
  // 2 * scipy.stats.norm.sf(z)
  [0, 1],
  [0.5, 0.6170750774519738],
  [1, 0.31731050786291415],
  [1.96, 0.04999579029644087],
  [3, 0.0026997960632601866],
  [4.2, 2.669149803181262e-5],
  [4.3, 1.707981094198359e-5],
  [6, 1.973175290075389e-9],
  [10, 1.523970604832094e-23],
  [37, 1.1451142445047853e-299],
])("leaves beyond %s deviations what the table says", (z, p) => {
  expect(normalTail(z) / p).toBeCloseTo(1, 10);
  expect(normalTail(-z)).toBe(normalTail(z));
});

it("ends at nothing, and has no answer for NaN", () => {
  expect(normalTail(Infinity)).toBe(0);
  expect(normalTail(NaN)).toBeNaN();
});
