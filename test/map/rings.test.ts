import { polygonArea } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf, chordAt, largeRings, ringArea, ringsOf } from "../../src/map/rings";

const SQUARE = "M10 10l20 0 0 20-20 0z";
const TRIANGLE = "M100 100l30 0-30 40z";

const point = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));
const ring = fc.array(point, { minLength: 1, maxLength: 8 });
const print = (points: readonly (readonly [number, number])[]): string =>
  points
    .map(([x, y], i) => {
      const [x0, y0] = points[i - 1] ?? [0, 0];
      return i === 0 ? `M${x} ${y}` : `${i === 1 ? "l" : " "}${x - x0} ${y - y0}`;
    })
    .join("") + "z";

describe("ringsOf", () => {
  it("reads steps as places", () => {
    expect(ringsOf(SQUARE + TRIANGLE)).toEqual([
      [10, 10, 30, 10, 30, 30, 10, 30],
      [100, 100, 130, 100, 100, 140],
    ]);
    expect(ringsOf("")).toEqual([]);
  });
});

describe("ringArea", () => {
  it.each([
    [SQUARE, 400],
    [TRIANGLE, 600],
    // 12 by 9 without a corner of 4 by 3.
    ["M0 0l12 0 0 9-8 0 0-3-4 0z", 96],
    ["M5 5l7 7z", 0],
  ])("of %s is %f", (path, area) => {
    expect(ringArea(ringsOf(path)[0]!)).toBe(area);
  });

  it("is d3's polygonArea, whichever way round", () => {
    fc.assert(
      fc.property(ring, (points) => {
        const flat = points.flat();
        const turned = [...points].reverse().flat();
        expect(ringArea(flat)).toBeCloseTo(Math.abs(polygonArea(points)), 6);
        expect(ringArea(turned)).toBeCloseTo(ringArea(flat), 6);
      }),
      { seed: 20201020 },
    );
  });
});

describe("largeRings", () => {
  it("leaves out what is smaller and keeps the rest as it stands", () => {
    expect(largeRings(SQUARE + TRIANGLE, 401)).toBe(TRIANGLE);
    expect(largeRings(SQUARE + TRIANGLE, 400)).toBe(SQUARE + TRIANGLE);
    // 澳门 is small, and is outlined all the same.
    expect(largeRings(SQUARE + TRIANGLE, 601)).toBe(TRIANGLE);
    expect(largeRings("", 0)).toBe("");
  });

  it("never invents a ring, and never loses one that is large enough", () => {
    fc.assert(
      fc.property(fc.array(ring, { maxLength: 6 }), fc.nat(300_000), (rings, least) => {
        const paths = rings.map(print);
        const areas = rings.map((points) => Math.abs(polygonArea(points)));
        const large = areas.map((area) => area >= Math.min(least, Math.max(...areas)));
        expect(largeRings(paths.join(""), least)).toBe(paths.filter((_, i) => large[i]).join(""));
      }),
      { seed: 20201020 },
    );
  });
});

describe("chordAt", () => {
  it("is twice the way to the nearer side", () => {
    expect(chordAt(ringsOf(SQUARE), 20, 20)).toBe(20);
    expect(chordAt(ringsOf(SQUARE), 14, 20)).toBe(8);
    // At y = 120 the triangle reaches from 100 to 115.
    expect(chordAt(ringsOf(TRIANGLE), 110, 120)).toBe(10);
  });
  it("is nought outside, in a hole and between two islands", () => {
    const hole = "M15 15l10 0 0 10-10 0z";
    expect(chordAt(ringsOf(SQUARE + hole), 20, 20)).toBe(0);
    expect(chordAt(ringsOf(SQUARE + hole), 12, 20)).toBe(4);
    expect(chordAt(ringsOf(SQUARE + "M50 10l20 0 0 20-20 0z"), 40, 20)).toBe(0);
    expect(chordAt(ringsOf(SQUARE), 20, 5)).toBe(0);
    expect(chordAt([], 0, 0)).toBe(0);
  });
});

describe("boundsOf", () => {
  it("holds every point, and nothing wider does not", () => {
    expect(boundsOf(SQUARE + TRIANGLE)).toEqual({ x: 10, y: 10, width: 120, height: 130 });
    expect(boundsOf("")).toEqual({ x: 0, y: 0, width: 0, height: 0 });
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 4 }), (rings) => {
        const { x, y, width, height } = boundsOf(rings.map(print).join(""));
        const points = rings.flat();
        expect([x, x + width]).toEqual(
          [Math.min, Math.max].map((end) => end(...points.map((p) => p[0]))),
        );
        expect([y, y + height]).toEqual(
          [Math.min, Math.max].map((end) => end(...points.map((p) => p[1]))),
        );
      }),
      { seed: 20201020 },
    );
  });
});
