import { topology } from "topojson-server";
import type { GeometryCollection } from "topojson-specification";
import type { Position } from "geojson";
import { expect, it } from "vitest";
import { lineKm } from "../../geo/great-circle";
import { sharedBorders } from "../../geo/shared-borders";

/** Clockwise, as d3-geo wants it. */
const square = (x: number, y: number): Position[] => [
  [x, y],
  [x, y + 1],
  [x + 1, y + 1],
  [x + 1, y],
  [x, y],
];

const bordersOf = (units: Record<string, Position[][]>): ReturnType<typeof sharedBorders> => {
  const map = topology({
    units: {
      type: "FeatureCollection",
      features: Object.entries(units).map(([id, rings]) => ({
        type: "Feature",
        id,
        properties: {},
        geometry: { type: "MultiPolygon", coordinates: rings.map((ring) => [ring]) },
      })),
    } as never,
  });
  return sharedBorders(map, map.objects["units"] as GeometryCollection);
};

it("pairs units along an edge, not at a corner", () => {
  const borders = bordersOf({
    "100001": [square(0, 0)],
    "100002": [square(1, 0)],
    "100003": [square(2, 1)],
  });
  expect(borders).toEqual([
    [
      "100001",
      "100002",
      lineKm([
        [1, 0],
        [1, 1],
      ]),
    ],
  ]);
});

it("adds up the pieces of a border and orders the pair", () => {
  const borders = bordersOf({
    "100002": [square(0, 0), square(0, 5)],
    "100001": [square(1, 0), square(1, 5)],
  });
  expect(borders).toHaveLength(1);
  expect(borders[0]!.slice(0, 2)).toEqual(["100001", "100002"]);
  expect(borders[0]![2]).toBeCloseTo(
    lineKm([
      [1, 0],
      [1, 1],
    ]) +
      lineKm([
        [1, 5],
        [1, 6],
      ]),
    9,
  );
});

it("passes over an island both units draw", () => {
  expect(bordersOf({ "100001": [square(0, 0)], "100002": [square(0, 0), square(4, 4)] })).toEqual(
    [],
  );
});
