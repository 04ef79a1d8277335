import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copeland } from "../../../src/engine/aggregate/copeland";
import { deepFreeze } from "../../support/deep-freeze";

const NET = { score: "net" } as const;
const PERCENT = { score: "percent" } as const;

describe("copeland", () => {
  // a beats b (0.6), b beats c (0.8), a beats c (0.6): by hand from the columns
  it("counts wins less losses by the majority of the weight", () => {
    const columns = deepFreeze([[3, 2, 1], [1, 3, 2], [2, 3, 1]]); // prettier-ignore
    expect(copeland(columns, [0.6, 0.2, 0.2], NET)).toEqual([2, 0, -2]);
    expect(copeland(columns, [0.6, 0.2, 0.2], PERCENT)).toEqual([100, 50, 0]);
    expect(copeland(columns, [1, 1, 1], NET)).toEqual([0, 2, -2]);
  });

  it("lets equal values count half and equal halves be even", () => {
    expect(copeland([[1, 2], [2, 1]], [1, 1], NET)).toEqual([0, 0]); // prettier-ignore
    expect(copeland([[1, 1], [2, 1]], [5, 1], NET)).toEqual([1, -1]); // prettier-ignore
  });

  it("compares over the columns both have, and leaves out a unit without any", () => {
    expect(copeland([[1, 2, NaN], [NaN, 1, NaN]], [1, 9], NET)).toEqual([-1, 1, NaN]); // prettier-ignore
    expect(copeland([[1, NaN], [NaN, 1]], [1, 1], PERCENT)).toEqual([50, 50]); // prettier-ignore
    expect(copeland([[1, NaN]], [1], PERCENT)).toEqual([NaN, NaN]);
  });

  it("sums to 0, sees ranks alone, and ranks one column as it stands", () => {
    const table = fc.integer({ min: 2, max: 8 }).chain((n) => {
      const column = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n });
      return fc.array(column, { minLength: 1, maxLength: 4 });
    });
    fc.assert(
      fc.property(table, (columns) => {
        const weights = columns.map((_, i) => i + 1);
        const net = copeland(deepFreeze(columns), weights, NET);
        expect(net.reduce((sum, score) => sum + score, 0)).toBe(0);
        const cubed = columns.map((column) => column.map((value) => value ** 3));
        expect(copeland(cubed, weights, NET)).toEqual(net);
        const [first = []] = columns;
        const ahead = first.map((x) => first.reduce((sum, y) => sum + Math.sign(x - y), 0));
        expect(copeland([first], [1], NET)).toEqual(ahead);
      }),
      { seed: 20201020 },
    );
  });
});
