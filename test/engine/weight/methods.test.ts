import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WEIGHT_METHODS, type WeightMethod } from "../../../src/engine/weight/methods";
import type { Weight } from "../../../src/model/catalog";
import { shares, weighedTable } from "../../support/weighed-table";

const OPTIONS: Weight[] = [
  { method: "entropy", level: "both", of: "minmax", shift: 0 },
  { method: "entropy", level: "both", of: "raw", shift: 1 },
  { method: "critic", level: "both" },
  { method: "cv", level: "both", of: "raw", sd: "sample" },
  { method: "cv", level: "both", of: "minmax", sd: "population" },
  { method: "pca", level: "both", from: "varimax" },
];
// Continuous values, so that no two eigenvalues or loadings are tied.
const value = fc.double({ min: 1, max: 100, noNaN: true }).map((x) => Math.round(x * 1e6) / 1e6);
const column = fc.array(value, { minLength: 9, maxLength: 9 });
const tables = fc
  .array(column, { minLength: 2, maxLength: 5 })
  .filter((columns) => columns.every((values) => Math.max(...values) - Math.min(...values) > 1));

describe.each(OPTIONS)("%o", (options) => {
  const method: WeightMethod<never> = WEIGHT_METHODS[options.method];
  const weights = (columns: readonly (readonly number[])[]) =>
    method(weighedTable(columns), options as never);

  it("is never negative, nor sees the order of units", () => {
    fc.assert(
      fc.property(tables, (columns) => {
        const found = weights(columns);
        found.forEach((weight) => expect(weight).toBeGreaterThanOrEqual(0));
        const reversed = weights(columns.map((values) => values.toReversed()));
        reversed.forEach((weight, i) => expect(weight).toBeCloseTo(found[i]!, 6));
      }),
      { seed: 20201020 },
    );
  });

  it("follows the columns when they change places, and does not see a change of unit", () => {
    fc.assert(
      fc.property(tables, (columns) => {
        const found = shares(weights(columns));
        const moved = shares(weights(columns.toReversed())).toReversed();
        moved.forEach((share, i) => expect(share).toBeCloseTo(found[i]!, 5));
        if (options.method === "entropy" && options.shift > 0) return;
        const inOtherUnits = columns.map((values, i) => values.map((x) => (i + 2) * x));
        shares(weights(inOtherUnits)).forEach((share, i) => {
          expect(share).toBeCloseTo(found[i]!, 5);
        });
      }),
      { seed: 20201020 },
    );
  });
});
