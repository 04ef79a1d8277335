import fc from "fast-check";
import { describe, expect, it } from "vitest";
import projection from "../../src/catalog/projection.json";
import {
  INSET_WINDOW,
  MAIN_DASHES,
  MAP_HEIGHT,
  MAP_WIDTH,
  mapProjection,
  place,
} from "../../src/map/frame";
import { d3Projection } from "../support/d3-projection";
import { drawnMap, type Point, pointsOf } from "../support/drawn-map";

const RADIANS = Math.PI / 180;

/** Albers' equal-area conic in closed form (Snyder 1987, equations 14-1 to 14-6), sphere of radius 1, north up. */
function albers([longitude, latitude]: Point): Point {
  const [first, second] = [25 * RADIANS, 47 * RADIANS];
  const n = (Math.sin(first) + Math.sin(second)) / 2;
  const c = Math.cos(first) ** 2 + 2 * n * Math.sin(first);
  const rho = (degrees: number): number => Math.sqrt(c - 2 * n * Math.sin(degrees * RADIANS)) / n;
  const theta = n * (longitude - 105) * RADIANS;
  return [rho(latitude) * Math.sin(theta), rho(latitude) * Math.cos(theta)];
}

/** The placement that was fitted for a frame of 1,000 by 935, about d3's centre of this projection. */
const EXAMPLE = {
  scale: 1285.6,
  translate: [541.8, 485.9] as const,
  centre: [105, 33.6442] as const,
};
function inExample(lonLat: Point): Point {
  const [x, y] = albers(lonLat);
  const [x0, y0] = albers(EXAMPLE.centre);
  return [
    EXAMPLE.translate[0] + EXAMPLE.scale * (x - x0),
    EXAMPLE.translate[1] + EXAMPLE.scale * (y - y0),
  ];
}

const { points } = projection.keepClear;
const KEPT_CLEAR = Object.values(points).flat(2);
const PLACES = Array.from({ length: KEPT_CLEAR.length / 2 }, (_, i): Point => [
  KEPT_CLEAR[2 * i]!,
  KEPT_CLEAR[2 * i + 1]!,
]);

describe("mapProjection", () => {
  const project = mapProjection();

  it("is the equal-area conic of 25° and 47° about 105° E", () => {
    const scale = d3Projection().scale();
    const [x0, y0] = project(EXAMPLE.centre);
    const [u0, v0] = albers(EXAMPLE.centre);
    expect(PLACES).toHaveLength(10);
    for (const [longitude, latitude] of PLACES) {
      const [x, y] = project([longitude, latitude]);
      const [u, v] = albers([longitude, latitude]);
      expect((x - x0) / scale).toBeCloseTo(u - u0, 9);
      expect((y - y0) / scale).toBeCloseTo(v - v0, 9);
    }
  });

  it("puts every place where d3's projection puts it", () => {
    const d3 = d3Projection();
    fc.assert(
      fc.property(
        fc.double({ min: 60, max: 150, noNaN: true }),
        fc.double({ min: 0, max: 60, noNaN: true }),
        (longitude, latitude) => {
          const [x, y] = project([longitude, latitude]);
          const [u, v] = d3([longitude, latitude])!;
          expect(x).toBeCloseTo(u, 6);
          expect(y).toBeCloseTo(v, 6);
        },
      ),
      { seed: 20201020 },
    );
  });

  it("is the placement fitted for 1,000 by 935, but for the width of the margins", () => {
    const ratio = d3Projection().scale() / EXAMPLE.scale;
    const [first, ...others] = PLACES;
    const [x0, y0] = place(project, first!);
    const [u0, v0] = inExample(first!);
    expect(ratio).toBeGreaterThan(10);
    expect(ratio).toBeLessThan(10.3);
    for (const there of others) {
      const [x, y] = place(project, there);
      const [u, v] = inExample(there);
      expect(Math.abs((x - x0) / ratio - (u - u0))).toBeLessThan(0.2);
      expect(Math.abs((y - y0) / ratio - (v - v0))).toBeLessThan(0.2);
    }
  });

  it("keeps areas: a degree at 20° N and one at 50° N as on the sphere", () => {
    const area = (latitude: number): number => {
      const n = 40;
      const edge = Array.from({ length: 4 * n }, (_, i): Point => {
        const t = (i % n) / n;
        const side = Math.floor(i / n);
        return [100 + [t, 1, 1 - t, 0][side]!, latitude + [0, t, 1, 1 - t][side]!];
      }).map((lonLat) => project(lonLat as [number, number]));
      const twice = edge.reduce((sum, [x, y], i) => {
        const [u, v] = edge.at(i - 1)!;
        return sum + u * y - x * v;
      }, 0);
      return Math.abs(twice) / 2;
    };
    const onSphere = (latitude: number): number =>
      RADIANS * (Math.sin((latitude + 1) * RADIANS) - Math.sin(latitude * RADIANS));
    expect(area(50) / area(20)).toBeCloseTo(onSphere(50) / onSphere(20), 4);
  });
});

describe("the frame", () => {
  it("holds the land and what must stay visible", () => {
    const project = mapProjection();
    const fitted = projection.mainFit.coordinates.map(([x, y]) => place(project, [x!, y!]));
    for (const [x, y] of [...fitted, ...PLACES.map((there) => place(project, there))]) {
      expect(x).toBeGreaterThanOrEqual(50);
      expect(x).toBeLessThanOrEqual(MAP_WIDTH - 50);
      expect(y).toBeGreaterThanOrEqual(50);
      expect(y).toBeLessThanOrEqual(MAP_HEIGHT - 20);
    }
  });

  it("draws the dashes 9 and 10 on the main map, and there the whole of them", () => {
    expect(MAIN_DASHES).toEqual(["9", "10"]);
    const { dashes } = drawnMap("national");
    for (const [x, y] of MAIN_DASHES.flatMap((id) => pointsOf(dashes[id]!).flat())) {
      expect(x).toBeLessThan(MAP_WIDTH);
      expect(y).toBeLessThan(MAP_HEIGHT);
    }
  });

  it("gives the inset a window of ratio .74 on all ten dashes and all isles", () => {
    const { dashes, islets } = drawnMap("national");
    const { x, y, width, height } = INSET_WINDOW;
    const shown = [...islets, ...Object.values(dashes).flatMap((path) => pointsOf(path).flat())];
    expect(width / height).toBeCloseTo(0.74, 2);
    expect(shown.length).toBeGreaterThan(100);
    for (const [px, py] of shown) {
      expect(px).toBeGreaterThan(x);
      expect(px).toBeLessThan(x + width);
      expect(py).toBeGreaterThan(y);
      expect(py).toBeLessThan(y + height);
    }
  });
});

describe("place", () => {
  it("stands on whole units", () => {
    const [x, y] = place(mapProjection(), [116.72, 20.7]);
    expect([x % 1, y % 1]).toEqual([0, 0]);
  });
});
