import { describe, expect, it } from "vitest";
import { borderPeers, nearestByRank, regionOf, regionPeers } from "../../../src/views/rank/peers";
import { deepFreeze } from "../../support/deep-freeze";

describe("peers by region", () => {
  it("are the other members of one of the six", () => {
    expect(regionPeers("210000").sort()).toEqual(["220000", "230000"]);
    expect(regionOf("210000")?.id).toBe("northeast");
  });
  it("are none for a unit outside them", () => {
    expect(regionPeers("710000")).toEqual([]);
    expect(regionOf("710000")).toBeUndefined();
  });
});

describe("peers by border", () => {
  it("are those of 四川 on any map: 渝 贵 云 藏 陕 甘 青", () => {
    expect(borderPeers("510000").sort()).toEqual([
      "500000",
      "520000",
      "530000",
      "540000",
      "610000",
      "620000",
      "630000",
    ]);
  });
  it("join 海南 to 广东 by their strait, both ways", () => {
    expect(borderPeers("460000")).toEqual(["440000"]);
    expect(borderPeers("440000")).toContain("460000");
  });
  it("are none for 台湾", () => {
    expect(borderPeers("710000")).toEqual([]);
  });
});

describe("peers by rank", () => {
  const units = ["a", "b", "c", "d", "e", "f", "g"];
  const near = (unit: string, ranks: number[]): string[] =>
    nearestByRank(unit, units, deepFreeze(ranks));

  it("are two above and two below", () => {
    expect(near("d", [1, 2, 3, 4, 5, 6, 7])).toEqual(["b", "c", "e", "f"]);
  });
  it("are fewer at the ends", () => {
    expect(near("a", [1, 2, 3, 4, 5, 6, 7])).toEqual(["b", "c"]);
    expect(near("f", [1, 2, 3, 4, 5, 6, 7])).toEqual(["d", "e", "g"]);
  });
  it("take in all that tie with it, or with the second of either side", () => {
    expect(near("d", [1, 1, 3, 4, 4, 6, 7])).toEqual(["a", "b", "c", "e", "f", "g"]);
    expect(near("a", [1, 1, 1, 1, 1, 1, 1])).toEqual(["b", "c", "d", "e", "f", "g"]);
  });
  it("leave out who has no rank, and are none for such", () => {
    expect(near("a", [1, NaN, 2, 3, 4, 5, 6])).toEqual(["c", "d"]);
    expect(near("b", [1, NaN, 2, 3, 4, 5, 6])).toEqual([]);
  });
});
