import type { Position } from "geojson";
import { feature, mesh } from "topojson-client";
import { describe, expect, it } from "vitest";
import { topology } from "../../geo/topology";

/** Two units side by side: the sea lies in the south, the land border runs round the north. */
const west: Position[] = [
  [0, 0],
  [0, 10],
  [10, 10],
  [10, 0],
  [0, 0],
];
const east: Position[] = [
  [10, 0],
  [10, 10],
  [20, 10],
  [20, 0],
  [10, 0],
];
const island: Position[] = [
  [30, -5],
  [30, 0],
  [35, 0],
  [35, -5],
  [30, -5],
];
const map = topology(
  {
    provinces: [
      { id: "100001", polygons: [[west]] },
      { id: "100002", polygons: [[east], [island]] },
    ],
    border: {
      land: [
        [
          [0, 0],
          [0, 10],
        ],
        [
          [10, 10],
          [20, 10],
          [20, 0],
        ],
      ],
      undetermined: [
        [0, 10],
        [10, 10],
      ],
    },
    dashes: [
      {
        id: "1",
        line: [
          [-10, -10],
          [-10, -5],
        ],
      },
    ],
  },
  [
    {
      id: "100002",
      points: [
        [-10, -10],
        [35, 35],
      ],
    },
  ],
  46,
);

describe("topology", () => {
  it("carries ids and no properties", () => {
    expect(map.objects.provinces.geometries.map(({ id, type }) => [id, type])).toEqual([
      ["100001", "Polygon"],
      ["100002", "MultiPolygon"],
    ]);
    expect(JSON.stringify(map)).not.toContain("properties");
    expect(Object.keys(map.objects)).toEqual([
      "provinces",
      "land",
      "undetermined",
      "coast",
      "dashline",
      "islets",
    ]);
  });

  it("parts the outline into land border, undetermined border and coast", () => {
    const { land, undetermined, coast } = map.objects;
    expect(coast.arcs).toHaveLength(2);
    const lines = feature(map, coast).geometry.coordinates;
    expect(lines.map((line) => line.map(String)).find((line) => line.length === 3)).toEqual(
      expect.arrayContaining(["0,0", "10,0", "20,0"]),
    );
    expect(feature(map, undetermined).geometry.coordinates.map(String).sort()).toEqual([
      "0,10",
      "10,10",
    ]);
    const outer = mesh(map, map.objects.provinces, (a, b) => a === b);
    const length = (lines: Position[][]): number =>
      lines
        .flatMap((line) => line.slice(1).map(([x, y], i) => [x! - line[i]![0]!, y! - line[i]![1]!]))
        .reduce((sum, [dx, dy]) => sum + Math.hypot(dx!, dy!), 0);
    const parts = [land, coast].flatMap((object) => feature(map, object).geometry.coordinates);
    expect(length([...parts, feature(map, undetermined).geometry.coordinates])).toBeCloseTo(
      length(outer.coordinates),
      9,
    );
  });

  it("shares the border between the units", () => {
    const inner = mesh(map, map.objects.provinces, (a, b) => a !== b);
    expect(inner.coordinates.map((line) => line.map(String).sort())).toEqual([["10,0", "10,10"]]);
  });
});
