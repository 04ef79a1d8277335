import { describe, expect, it } from "vitest";
import { aggregate } from "../../../src/engine/aggregate/aggregate";
import { fromOne } from "../../../src/engine/aggregate/from-one";
import { deepFreeze } from "../../support/deep-freeze";

const table = (...columns: number[][]) =>
  deepFreeze({
    id: "one",
    dropped: [],
    columns: columns.map((values, i) => ({
      code: `c${i}`,
      weight: 1,
      log: false,
      values,
      present: values.map((value) => !Number.isNaN(value)),
    })),
  });

describe("aggregate", () => {
  it("keeps a unit short of cells from being anybody's best or opponent", () => {
    const cells = table([1, 2, 99], [1, 2, NaN], [1, 2, NaN]);
    expect(aggregate(cells, { method: "topsis" }, 2 / 3, 3).values).toEqual([0, 100, NaN]);
    const net = { method: "copeland", score: "net" } as const;
    expect(aggregate(cells, net, 2 / 3, 3).values).toEqual([-1, 1, NaN]);
    expect(aggregate(cells, net, 1 / 3, 3).values).toEqual([-2, 0, 2]);
  });

  it("scores nobody without a column", () => {
    expect(aggregate(table(), { method: "topsis" }, 0.5, 2).values).toEqual([NaN, NaN]);
  });
});

describe("fromOne", () => {
  it.each(["geometric", "harmonic"] as const)("maps columns to 1-100 for a %s mean", (method) => {
    const { columns, dropped } = fromOne(table([-1, 0, 1], [7, 7, 7], [0, NaN, 50]), { method });
    expect(columns.map(({ values }) => values)).toEqual([[1, 50.5, 100], [1, NaN, 100]]); // prettier-ignore
    expect(dropped).toEqual(["c1"]);
  });

  it("leaves columns alone for the others", () => {
    const given = table([-1, 0, 1]);
    expect(fromOne(given, { method: "topsis" })).toBe(given);
  });
});
