import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { assignCodes } from "../../geo/assign-codes";
import { lineKm } from "../../geo/great-circle";
import { isIslet, islets, NAMED_ISLETS } from "../../geo/islets";
import { readSource } from "../../geo/read-source";

const { provinces } = assignCodes(readSource().features);
const square = (lon: number, lat: number): Position[][] => [
  [
    [lon, lat],
    [lon, lat + 0.1],
    [lon + 0.1, lat + 0.1],
    [lon + 0.1, lat],
    [lon, lat],
  ],
];

describe("isIslet", () => {
  it("takes 西沙, 中沙 and 南沙 of 海南 and 东沙 of 广东, no island off the shore", () => {
    expect(isIslet("460000", square(112.3, 16.8))).toBe(true);
    expect(isIslet("460000", square(113.9, 19.2))).toBe(true);
    expect(isIslet("440000", square(116.7, 20.6))).toBe(true);
    expect(isIslet("460000", square(109.5, 18.2))).toBe(false);
    expect(isIslet("460000", square(111.2, 19.9))).toBe(false);
    expect(isIslet("440000", square(117.0, 23.4))).toBe(false);
    expect(isIslet("710000", square(121.5, 17))).toBe(false);
  });
});

describe("islets", () => {
  it("belong to 广东 (东沙) and 海南", () => {
    expect(islets(provinces, 0).map(({ id, points }) => [id, points.length])).toEqual([
      ["440000", 5],
      ["460000", 324],
    ]);
  });

  it.each([10, 20, 30, 60])("keep %s km apart and keep the named", (spacing) => {
    const groups = islets(provinces, spacing);
    for (const { points } of groups) {
      for (const [i, a] of points.entries()) {
        for (const b of points.slice(i + 1)) expect(lineKm([a, b])).toBeGreaterThan(spacing);
      }
    }
    const all = groups.flatMap(({ points }) => points);
    for (const [name, at] of Object.entries(NAMED_ISLETS)) {
      expect(Math.min(...all.map((point) => lineKm([point, at]))), name).toBeLessThan(5);
    }
  });

  it("leave no reef farther from a point than the spacing", () => {
    const [, full] = islets(provinces, 0);
    const [, thin] = islets(provinces, 20);
    for (const reef of full!.points) {
      expect(Math.min(...thin!.points.map((point) => lineKm([point, reef])))).toBeLessThanOrEqual(
        20,
      );
    }
  });
});
