import fc from "fast-check";
import { expect, it } from "vitest";
import { GramSchmidtQr } from "../../../src/engine/math/gram-schmidt-qr";

function column(values: readonly number[]): Float64Array {
  return Float64Array.from(values);
}

function product(columns: readonly Float64Array[], x: Float64Array): Float64Array {
  const y = new Float64Array(x.length);
  columns.forEach((values, j) => values.forEach((value, i) => (y[i]! += value * x[j]!)));
  return y;
}

it("splits a vector into its part in the span and the rest", () => {
  const qr = new GramSchmidtQr(3);
  qr.project(column([3, 4, 0]));
  qr.append();
  // (1, 2, 2) on (3, 4, 0) / 5: 11 / 5; the rest is (1, 2, 2) - 11 / 25 (3, 4, 0)
  expect(qr.project(column([1, 2, 2]))).toBeCloseTo(Math.sqrt(9 - 121 / 25), 12);
  expect(qr.coefficients[0]).toBeCloseTo(11 / 5, 12);
  [-8 / 25, 6 / 25, 2].forEach((value, i) => expect(qr.residual[i]).toBeCloseTo(value, 12));
});

it("finds no rest in a vector that nearly parallel columns span", () => {
  const qr = new GramSchmidtQr(3);
  for (const values of [
    [1, 1, 1],
    [1, 1, 1 + 1e-6],
  ]) {
    qr.project(column(values));
    qr.append();
  }
  expect(qr.project(column([2, 2, 7]))).toBeLessThan(1e-9);
});

it("solves the normal equations however columns come and go", () => {
  const moves = fc.array(
    fc.record({
      leave: fc.option(fc.nat(), { freq: 3 }),
      enter: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 6, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(moves, (steps) => {
      const qr = new GramSchmidtQr(6);
      const columns: Float64Array[] = [];
      for (const { leave, enter } of steps) {
        if (leave !== null && columns.length > 0) {
          const gone = leave % columns.length;
          columns.splice(gone, 1);
          qr.remove(gone);
        }
        if (qr.project(column(enter)) > 1e-3) {
          qr.append();
          columns.push(column(enter));
        }
      }
      expect(qr.size).toBe(columns.length);
      // R'R x = N'N e for e = (1, 2, 3, ...): x = e; and Q R e = N e.
      const e = column([1, 2, 3, 4, 5, 6].map((value, j) => (j < columns.length ? value : 0)));
      const image = product(columns, e);
      const right = column(
        Array.from({ length: 6 }, (_, j) =>
          (columns[j] ?? column([])).reduce((sum, value, i) => sum + value * image[i]!, 0),
        ),
      );
      const c = new Float64Array(6);
      qr.solveTransposed(right, c);
      const y = new Float64Array(6);
      qr.combine(c, y);
      qr.solve(c, c);
      columns.forEach((_, j) => expect(c[j]).toBeCloseTo(e[j]!, 4));
      image.forEach((value, i) => expect(y[i]).toBeCloseTo(value, 4));
    }),
    { seed: 4, numRuns: 500 },
  );
});
