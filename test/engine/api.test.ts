import { describe, expect, it } from "vitest";
import { engineApi } from "../../src/engine/api";
import { smallQuery } from "../support/small-query";

describe("engineApi", () => {
  it("answers with plain data that survives a crossing", () => {
    const result = engineApi.index(smallQuery());
    expect(structuredClone(result)).toEqual(result);
  });

  it("gives the figures of each group", () => {
    const groups = [
      { id: "x", members: ["A"] },
      { id: "y", members: ["B", "C"] },
    ];
    const figures = engineApi.groups({ values: [1, 2, 5], units: ["A", "B", "C"], groups });
    expect(figures.map(({ id, sum, share }) => [id, sum, share])).toEqual([
      ["x", 1, 12.5],
      ["y", 7, 87.5],
    ]);
  });

  it("counts the pairs each correlation rests on", () => {
    const columns = { up: [2, 4, 8, NaN], down: [3, 2, NaN, 1] };
    const [up, down] = engineApi.associations({ scores: [1, 2, 4, 9], columns });
    expect(up).toMatchObject({ column: "up", n: 3 });
    expect(up!.pearson).toBeCloseTo(1, 12);
    expect(down).toMatchObject({ column: "down", n: 3 });
    expect(down!.spearman).toBeCloseTo(-1, 12);
  });
});
