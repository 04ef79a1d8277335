import type { Position } from "geojson";
import { expect, it } from "vitest";
import { dropSmall, isProtected } from "../../geo/drop-small";

/** A square of `size` degrees: 0.1 is about 120 km2 near the equator. */
const ring = (lon: number, lat: number, size: number): Position[] => [
  [lon, lat],
  [lon, lat + size],
  [lon + size, lat + size],
  [lon + size, lat],
  [lon, lat],
];

it("drops islands below the limit and keeps the rest", () => {
  const units = [{ id: "330000", polygons: [[ring(120, 29, 1)], [ring(122, 30, 0.01)]] }];
  expect(dropSmall(units, 60)[0]!.polygons).toEqual([[ring(120, 29, 1)]]);
  expect(dropSmall(units, 1)[0]!.polygons).toHaveLength(2);
});

it("closes the hole of an exclave it drops, and only that", () => {
  const hole = ring(105.2, 35.2, 0.01).toReversed();
  const wide = ring(105.5, 35.5, 0.2).toReversed();
  const units = [
    { id: "620000", polygons: [[ring(105, 35, 1), hole, wide]] },
    { id: "640000", polygons: [[ring(106, 37, 1)], [ring(105.2, 35.2, 0.01)]] },
  ];
  expect(dropSmall(units, 60)).toEqual([
    { id: "620000", polygons: [[ring(105, 35, 1), wide]] },
    { id: "640000", polygons: [[ring(106, 37, 1)]] },
  ]);
});

it("keeps all of 台湾, 香港, 澳门 and 东沙, however small", () => {
  for (const id of ["710000", "810000", "820000"]) {
    expect(isProtected(id, [ring(114, 22, 0.001)])).toBe(true);
  }
  expect(isProtected("440000", [ring(116.7, 20.7, 0.001)])).toBe(true);
  expect(isProtected("440000", [ring(113, 22, 0.001)])).toBe(false);
  expect(isProtected("460000", [ring(112, 16, 0.001)])).toBe(false);
  const islet = { id: "710000", polygons: [[ring(123.4, 25.7, 0.001)]] };
  expect(dropSmall([islet], 60)).toEqual([islet]);
});

it("leaves the reefs of 海南 to the points, however large", () => {
  const units = [{ id: "460000", polygons: [[ring(109, 19, 1)], [ring(114, 7.5, 0.5)]] }];
  expect(dropSmall(units, 0)[0]!.polygons).toEqual([[ring(109, 19, 1)]]);
});
