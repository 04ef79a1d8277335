import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { varimax } from "../../../src/engine/math/varimax";
import { deepFreeze } from "../../support/deep-freeze";

const loadings = fc.integer({ min: 2, max: 4 }).chain((factors) =>
  fc.array(
    fc.array(
      fc.integer({ min: -90, max: 90 }).map((x) => x / 100),
      { minLength: factors, maxLength: factors },
    ),
    { minLength: 3, maxLength: 8 },
  ),
);

/** Kaiser's criterion: the variance, within factors, of the squares of loadings at unit length. */
function criterion(rows: readonly (readonly number[])[]): number {
  const factors = rows[0]!.map((_, k) => k);
  return factors.reduce((sum, k) => {
    const squares = rows.map((row) => row[k]! ** 2 / (Math.hypot(...row) || 1) ** 2);
    const mean = squares.reduce((a, b) => a + b, 0) / squares.length;
    return sum + squares.reduce((a, b) => a + (b - mean) ** 2, 0) / squares.length;
  }, 0);
}

describe("varimax", () => {
  it("finds the simple structure that a turn by 45 degrees has hidden", () => {
    const [c, s] = [Math.SQRT1_2, Math.SQRT1_2];
    const hidden = [[0.9, 0], [0.8, 0], [0, 0.7], [0, 0.6]]; // prettier-ignore
    const turned = hidden.map(([x = 0, y = 0]) => [c * x - s * y, s * x + c * y]);
    const found = varimax(deepFreeze(turned)).map((row) => row.map(Math.abs).sort((a, b) => a - b));
    hidden.forEach((row, i) => {
      [...row]
        .sort((a, b) => a - b)
        .forEach((value, k) => expect(found[i]![k]).toBeCloseTo(value, 12));
    });
  });

  it("keeps communalities and does not lower the criterion", () => {
    fc.assert(
      fc.property(loadings, (rows) => {
        const turned = varimax(deepFreeze(rows));
        rows.forEach((row, i) => {
          expect(Math.hypot(...turned[i]!)).toBeCloseTo(Math.hypot(...row), 12);
        });
        expect(criterion(turned)).toBeGreaterThanOrEqual(criterion(rows) - 1e-12);
      }),
      { seed: 20201020 },
    );
  });

  it("cannot turn a single factor", () => {
    expect(varimax([[0.5], [-0.25]])).toEqual([[0.5], [-0.25]]);
    expect(varimax([])).toEqual([]);
  });
});
