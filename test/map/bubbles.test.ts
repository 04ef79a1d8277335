import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BubbleDatum, bubbleRadius, bubbles } from "../../src/map/bubbles";
import type { Rect } from "../../src/map/frame";
import { deepFreeze } from "../support/deep-freeze";

const options = (clear: readonly Rect[] = []) => ({ maxRadius: 400, largest: 100, clear });
const at = (id: string, value: number, x: number, y: number): BubbleDatum => ({
  id,
  value,
  at: [x, y],
});

const coordinate = fc.integer({ min: 0, max: 10_000 });
const data = fc
  .array(fc.tuple(fc.double({ min: 0.01, max: 100, noNaN: true }), coordinate, coordinate), {
    maxLength: 34,
  })
  .map((rows) => rows.map(([value, x, y], i) => at(String(i), value, x, y)));
const rects = fc.array(
  fc.record({
    x: coordinate,
    y: coordinate,
    width: fc.integer({ min: 50, max: 900 }),
    height: fc.integer({ min: 50, max: 900 }),
  }),
  { maxLength: 4 },
);
const depth = (disc: { x: number; y: number; r: number }, rect: Rect): number =>
  Math.min(
    disc.x + disc.r - rect.x,
    rect.x + rect.width - (disc.x - disc.r),
    disc.y + disc.r - rect.y,
    rect.y + rect.height - (disc.y - disc.r),
  );

describe("bubbleRadius", () => {
  it("is area-true: r2 / r1 = sqrt(v2 / v1)", () => {
    expect(bubbleRadius(100, 100, 400)).toBe(400);
    expect(bubbleRadius(25, 100, 400)).toBe(200);
    expect(bubbleRadius(2, 100, 400) / bubbleRadius(1, 100, 400)).toBeCloseTo(Math.SQRT2, 12);
  });
});

describe("bubbles", () => {
  it("grow with the root of the value, to the nearest unit", () => {
    fc.assert(
      fc.property(data, (rows) => {
        const value = new Map(rows.map((row) => [row.id, row.value]));
        for (const { id, r } of bubbles(rows, options())) {
          expect(Math.abs(r - 400 * Math.sqrt(value.get(id)! / 100))).toBeLessThanOrEqual(0.5);
        }
      }),
      { seed: 20201020, numRuns: 40 },
    );
  });

  it("come one a value, the biggest first, so that a small one lies on top", () => {
    fc.assert(
      fc.property(data, (rows) => {
        const drawn = bubbles(deepFreeze(rows), options());
        expect(drawn.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
        drawn.slice(1).forEach(({ value }, i) => {
          expect(value).toBeLessThanOrEqual(drawn[i]!.value);
        });
      }),
      { seed: 20201020, numRuns: 40 },
    );
  });

  it("stay within 1.5 radii of where they belong, whatever is in the way", () => {
    fc.assert(
      fc.property(data, rects, (rows, clear) => {
        for (const { x, y, r, anchor } of bubbles(rows, options(clear))) {
          // Half a unit of rounding for the radius, and for each coordinate.
          expect(Math.hypot(x - anchor[0], y - anchor[1])).toBeLessThanOrEqual(1.5 * (r + 0.5) + 1);
        }
      }),
      { seed: 20201020, numRuns: 60 },
    );
  });

  it("cover no rectangle that they can leave on so short a leash", () => {
    // One bubble and one rectangle: it can always leave when its anchor is not deep inside.
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 100, noNaN: true }),
        coordinate,
        coordinate,
        rects.filter(({ length }) => length === 1),
        (value, x, y, [rect]) => {
          const [bubble] = bubbles([at("a", value, x, y)], options([rect!]));
          const needed = depth({ x, y, r: bubble!.r }, rect!);
          if (needed > 1.5 * bubble!.r - 1) return;
          expect(depth(bubble!, rect!)).toBeLessThanOrEqual(1.5);
        },
      ),
      { seed: 20201020, numRuns: 300 },
    );
  });

  it("ease apart when two stand in one place, the smaller going farther", () => {
    const [big, small] = bubbles([at("s", 25, 5000, 5000), at("b", 100, 5000, 5000)], options());
    expect([big!.id, small!.id]).toEqual(["b", "s"]);
    const distance = Math.hypot(big!.x - small!.x, big!.y - small!.y);
    // 92 % of the two radii, 400 and 200.
    expect(distance).toBeGreaterThan(545);
    expect(Math.abs(small!.x - 5000)).toBeGreaterThan(Math.abs(big!.x - 5000));
    expect(small!.moved).toBe(true);
  });

  it("stand still where there is room", () => {
    const drawn = bubbles([at("a", 100, 1000, 1000), at("b", 50, 3000, 1000)], options());
    expect(drawn.map(({ x, y, moved }) => [x, y, moved])).toEqual([
      [1000, 1000, false],
      [3000, 1000, false],
    ]);
  });

  it("do not depend on the order of the data", () => {
    fc.assert(
      fc.property(data, (rows) => {
        expect(bubbles([...rows].reverse(), options())).toEqual(bubbles(rows, options()));
      }),
      { seed: 20201020, numRuns: 40 },
    );
  });

  it("have none for a value that is missing, nought or negative", () => {
    const values = [NaN, 0, -3, Infinity, 1];
    const drawn = bubbles(
      values.map((value, i) => at(String(i), value, 100 * i, 0)),
      options(),
    );
    expect(drawn.map(({ id }) => id)).toEqual(["4"]);
    expect(bubbles([], options())).toEqual([]);
  });
});
