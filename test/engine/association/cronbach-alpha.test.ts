import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cronbachAlpha } from "../../../src/engine/association/cronbach-alpha";
import { pearson } from "../../../src/engine/association/pearson";
import { deepFreeze } from "../../support/deep-freeze";

const items = deepFreeze({
  a: [2, 4, 3, 5, 1, 4],
  b: [4, 5, 3, 5, 2, 3],
  c: [3, 5, 2, 4, 2, 5],
  d: [5, 4, 3, 4, 1, 4],
});

describe("cronbachAlpha", () => {
  it("agrees with numpy", () => {
    // k / (k - 1) * (1 - X.var(0, ddof=1).sum() / X.sum(1).var(ddof=1)), and with each left out
    const { alpha, n, items: names, without } = cronbachAlpha(items, false);
    expect(alpha).toBeCloseTo(0.8779989790709545, 12);
    expect({ n, names }).toEqual({ n: 6, names: ["a", "b", "c", "d"] });
    [0.8342696629213484, 0.8304239401496258, 0.8447368421052631, 0.8647959183673468].forEach(
      (value, i) => expect(without[i]).toBeCloseTo(value, 12),
    );
  });

  it("is Spearman and Brown's formula of the mean correlation when standardised", () => {
    // k r / (1 + (k - 1) r), r from numpy.corrcoef
    const { alpha, without } = cronbachAlpha(items, true);
    expect(alpha).toBeCloseTo(0.8804998995014207, 12);
    expect(without[2]).toBeCloseTo(0.8518765641923061, 12);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)), { minLength: 3, maxLength: 12 }),
        (rows) => {
          const [x, y, z] = [0, 1, 2].map((k) => rows.map((row) => row[k]!));
          const r = (pearson(x!, y!) + pearson(y!, z!) + pearson(x!, z!)) / 3;
          fc.pre(Math.abs(1 + 2 * r) > 1e-6);
          const standardised = cronbachAlpha({ x: x!, y: y!, z: z! }, true).alpha;
          if (Number.isNaN(r)) expect(standardised).toBeNaN();
          else expect(standardised).toBeCloseTo((3 * r) / (1 + 2 * r), 5);
        },
      ),
      { seed: 20201020 },
    );
  });

  it("is 1 for items that are one, and uses complete cases only", () => {
    const { alpha, n } = cronbachAlpha({ a: [1, 2, 4, NaN], b: [1, 2, 4, 9] }, false);
    expect(alpha).toBeCloseTo(1, 14);
    expect(n).toBe(3);
  });

  it("has no answer for one item, one unit, or a constant sum", () => {
    expect(cronbachAlpha({ a: [1, 2] }, false).alpha).toBeNaN();
    expect(cronbachAlpha({ a: [1], b: [2] }, false).alpha).toBeNaN();
    expect(cronbachAlpha({ a: [1, 2], b: [2, 1] }, false).alpha).toBeNaN();
    expect(cronbachAlpha({ a: [1, 2], b: [1, 1] }, true).alpha).toBeNaN();
    expect(cronbachAlpha({}, false)).toMatchObject({ alpha: NaN, n: 0, without: [] });
  });

  it("wants columns of one length", () => {
    expect(() => cronbachAlpha({ a: [1], b: [1, 2] }, false)).toThrow(
      expect.objectContaining({ code: "association-shape" }),
    );
  });
});
