import { describe, expect, it } from "vitest";
import { moran } from "../../src/engine/spatial/moran";
import { spatialQuery } from "../../src/state/spatial-query";
import { result } from "../support/atlas-app";

const { units } = result;
const query = spatialQuery(units, result.computed.values);

describe("spatialQuery", () => {
  it("has as neighbours of a province those that a map shows, and 海南 by its strait", () => {
    const neighbours = (unit: string): string[] =>
      query.neighbours
        .flatMap(([a, b]) => (a === unit ? [b] : b === unit ? [a] : []))
        .filter((id) => units.includes(id))
        .sort();
    expect(neighbours("460000")).toEqual(["440000"]);
    // 陕西: 山西 内蒙古 河南 湖北 重庆 四川 甘肃 宁夏.
    const aroundShaanxi = "140000 150000 410000 420000 500000 510000 620000 640000";
    expect(neighbours("610000")).toEqual(aroundShaanxi.split(" "));
    // 青海: 四川 西藏 甘肃 新疆.
    expect(neighbours("630000")).toEqual(["510000", "540000", "620000", "650000"]);
  });

  it("weighs by rows, so that the expected I of 31 provinces is -1/30", () => {
    const { expectation, statistic } = moran({ ...query, permutations: 0 });
    expect(expectation).toBeCloseTo(-1 / 30, 14);
    // With rows that add up to 1, I is the slope of the neighbours' mean on the score itself.
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const z = query.values.map((value) => value - mean(query.values));
    const lag = units.map((unit) =>
      mean(
        query.neighbours.flatMap(([a, b]) => {
          const other = a === unit ? b : b === unit ? a : "";
          return units.includes(other) ? [z[units.indexOf(other)]!] : [];
        }),
      ),
    );
    const product = (other: readonly number[]): number =>
      z.reduce((sum, value, i) => sum + value * other[i]!, 0);
    expect(statistic).toBeCloseTo(product(lag) / product(z), 12);
  });

  it("gives the same p each time", () => {
    const few = { ...query, permutations: 99 };
    expect(moran(few)).toEqual(moran({ ...spatialQuery(units, query.values), permutations: 99 }));
    expect(query.permutations).toBeGreaterThanOrEqual(999);
  });
});
