import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { symmetricEigen } from "../../../src/engine/math/symmetric-eigen";
import { deepFreeze } from "../../support/deep-freeze";

/** Whole numbers, so that ties, zeros and rank deficiency abound. */
const symmetric = fc
  .integer({ min: 1, max: 9 })
  .chain((n) =>
    fc
      .array(fc.integer({ min: -9, max: 9 }), { minLength: n * n, maxLength: n * n })
      .map((entries) =>
        Array.from({ length: n }, (_, i) =>
          Array.from({ length: n }, (__, j) => entries[Math.min(i, j) * n + Math.max(i, j)]!),
        ),
      ),
  );
const inner = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * b[i]!, 0);

describe("symmetricEigen", () => {
  it("has the closed form of two by two", () => {
    const { values, vectors } = symmetricEigen(
      deepFreeze([
        [2, 1],
        [1, 2],
      ]),
    );
    expect(values[0]).toBeCloseTo(3, 14);
    expect(values[1]).toBeCloseTo(1, 14);
    vectors[0]!.forEach((entry) => expect(entry).toBeCloseTo(Math.SQRT1_2, 14));
  });

  it("has the spectrum of a path, 2 - 2 cos(k pi / (n + 1))", () => {
    const n = 12;
    const path = Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (__, j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0)),
    );
    symmetricEigen(path).values.forEach((value, i) => {
      expect(value).toBeCloseTo(2 - 2 * Math.cos(((n - i) * Math.PI) / (n + 1)), 12);
    });
  });

  it("takes nothing, a single entry and a matrix of zeros", () => {
    expect(symmetricEigen([])).toEqual({ values: [], vectors: [] });
    expect(symmetricEigen([[-4]])).toEqual({ values: [-4], vectors: [[1]] });
    expect(symmetricEigen([[0, 0], [0, 0]]).values).toEqual([0, 0]); // prettier-ignore
  });

  it("solves A v = lambda v by orthonormal vectors, descending, and keeps the trace", () => {
    fc.assert(
      fc.property(symmetric, (matrix) => {
        const { values, vectors } = symmetricEigen(deepFreeze(matrix));
        vectors.forEach((vector, k) => {
          matrix.forEach((row, i) => {
            expect(inner(row, vector)).toBeCloseTo(values[k]! * vector[i]!, 10);
          });
          vectors.forEach((other, l) => {
            expect(inner(vector, other)).toBeCloseTo(k === l ? 1 : 0, 12);
          });
          if (k > 0) expect(values[k]!).toBeLessThanOrEqual(values[k - 1]!);
        });
        const trace = matrix.reduce((sum, row, i) => sum + row[i]!, 0);
        expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(trace, 10);
      }),
      { seed: 20201020, numRuns: 300 },
    );
  });

  it("refuses what is not square, not symmetric or not a number", () => {
    const code = (name: string) => expect.objectContaining({ code: name }) as unknown as Error;
    expect(() => symmetricEigen([[1, 2]])).toThrow(code("eigen-shape"));
    expect(() => symmetricEigen([[1, 2], [3, 1]])).toThrow(code("eigen-symmetry")); // prettier-ignore
    expect(() => symmetricEigen([[NaN]])).toThrow(code("eigen-symmetry"));
  });
});
