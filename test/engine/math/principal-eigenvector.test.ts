import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { principalEigenvector } from "../../../src/engine/math/principal-eigenvector";
import { deepFreeze } from "../../support/deep-freeze";

const positive = fc.integer({ min: 1, max: 8 }).chain((n) => {
  const row = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: n, maxLength: n });
  return fc.array(row, { minLength: n, maxLength: n });
});

describe("principalEigenvector", () => {
  it("has the closed form of two by two", () => {
    const { value, vector } = principalEigenvector(deepFreeze([[1, 2], [4, 3]])); // prettier-ignore
    expect(value).toBeCloseTo(5, 12);
    expect(vector[0]).toBeCloseTo(1 / 3, 12);
  });

  it("solves A v = lambda v by a positive vector that sums to 1", () => {
    fc.assert(
      fc.property(positive, (matrix) => {
        const { value, vector } = principalEigenvector(deepFreeze(matrix));
        matrix.forEach((row, i) => {
          const image = row.reduce((sum, a, j) => sum + a * vector[j]!, 0);
          expect(image / value).toBeCloseTo(vector[i]!, 10);
          expect(vector[i]!).toBeGreaterThan(0);
        });
        expect(vector.reduce((sum, entry) => sum + entry, 0)).toBeCloseTo(1, 12);
      }),
      { seed: 20201020 },
    );
  });
});
