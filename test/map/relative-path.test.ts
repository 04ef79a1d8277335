import { geoPath, geoStream } from "d3-geo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MapProjection } from "../../src/map/frame";
import { RelativePath } from "../../src/map/relative-path";
import { type Point, pointsOf } from "../support/drawn-map";

const asItIs: MapProjection = ([x, y]) => [x, y];

function printLines(lines: readonly (readonly Point[])[], inPolygon: boolean): string {
  const path = new RelativePath(asItIs);
  if (inPolygon) path.polygonStart();
  for (const line of lines) {
    path.lineStart();
    line.forEach(([x, y]) => path.point(x, y));
    path.lineEnd();
  }
  if (inPolygon) path.polygonEnd();
  return path.take();
}

const rounded = (line: readonly Point[]): Point[] =>
  line
    .map(([x, y]): Point => [Math.round(x) + 0, Math.round(y) + 0])
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]![0] || y !== all[i - 1]![1]);

const coordinate = fc.double({ min: -12_000, max: 12_000, noNaN: true });
const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 12 });

describe("RelativePath", () => {
  it("starts at a place and goes on in steps, a separator only where no sign parts two numbers", () => {
    const lines: Point[][] = [
      [
        [0, 0],
        [10, -5],
        [9.6, 4.4],
        [9.7, 4.3],
        [-3, 4],
      ],
      [
        [-7, -8],
        [1, 1],
      ],
    ];
    expect(printLines(lines, true)).toBe("M0 0l10-5 0 9-13 0zM-7-8l8 9z");
    expect(printLines(lines, false)).toBe("M0 0l10-5 0 9-13 0M-7-8l8 9");
  });

  it("reads back as the rounded lines, without the points that rounding makes one", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.boolean(), (lines, inPolygon) => {
        const path = printLines(lines, inPolygon);
        expect(pointsOf(path)).toEqual(lines.map(rounded));
        expect(path.match(/z/g)?.length ?? 0).toBe(inPolygon ? lines.length : 0);
      }),
      { seed: 20201020 },
    );
  });

  it("draws what d3's own path draws on whole units", () => {
    const whole = fc.tuple(
      fc.integer({ min: -900, max: 900 }),
      fc.integer({ min: -900, max: 900 }),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(whole, { minLength: 3, maxLength: 9, selector: String }),
        (ring) => {
          const polygon = { type: "Polygon" as const, coordinates: [[...ring, ring[0]!]] };
          const path = new RelativePath(asItIs);
          geoStream(polygon, path);
          const own = geoPath()(polygon) ?? "";
          const absolute = own
            .slice(1, -1)
            .split("L")
            .map((point) => point.split(",").map(Number));
          expect(pointsOf(path.take())).toEqual([absolute]);
        },
      ),
      { seed: 20201020 },
    );
  });

  it("puts every point through its projection", () => {
    const path = new RelativePath(([x, y]) => [10 * x + 1, -10 * y]);
    path.lineStart();
    path.point(1, 2);
    path.point(2.26, 2);
    path.lineEnd();
    expect(path.take()).toBe("M11-20l13 0");
  });

  it("is empty once it is taken", () => {
    const path = new RelativePath(asItIs);
    path.lineStart();
    path.point(1, 2);
    path.lineEnd();
    expect([path.take(), path.take()]).toEqual(["M1 2", ""]);
  });
});
