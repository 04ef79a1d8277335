import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { POINT_RADIUS, scatterLabels, type ScatterLabel } from "../../src/charts/scatter-labels";
import { deepFreeze } from "../support/deep-freeze";

const FRAME = deepFreeze({ left: 40, top: 10, right: 440, bottom: 310 });

type Rect = ScatterLabel["box"];
const overlap = (a: Rect, b: Rect): boolean =>
  Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) &&
  Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y);

const spot = fc.record({
  x: fc.integer({ min: FRAME.left, max: FRAME.right }),
  y: fc.integer({ min: FRAME.top, max: FRAME.bottom }),
  name: fc.constantFrom("四川", "内蒙古", "Guangdong", "Inner Mongolia", "Tibet"),
});

describe("scatterLabels", () => {
  it("lets no two names meet, none leave the frame, and none cover a point", () => {
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 31 }), fc.nat(4), (spots, pins) => {
        const points = spots.map(({ x, y }, i) => ({ unit: String(i), x, y }));
        const names = Object.fromEntries(spots.map(({ name }, i) => [String(i), name]));
        const order = points.map(({ unit }) => unit);
        const labels = scatterLabels(points, names, order, order.slice(0, pins), FRAME);
        labels.forEach(({ box }, i) => {
          for (const other of labels.slice(i + 1)) expect(overlap(box, other.box)).toBe(false);
          for (const { x, y } of points) {
            const size = 2 * POINT_RADIUS;
            const dot = { x: x - POINT_RADIUS, y: y - POINT_RADIUS, width: size, height: size };
            expect(overlap(box, dot)).toBe(false);
          }
          expect(box.x).toBeGreaterThanOrEqual(FRAME.left);
          expect(box.x + box.width).toBeLessThanOrEqual(FRAME.right);
          expect(box.y).toBeGreaterThanOrEqual(FRAME.top);
          expect(box.y + box.height).toBeLessThanOrEqual(FRAME.bottom);
        });
      }),
      { seed: 20201020 },
    );
  });

  it("sets a name right of its point, and left at the right edge", () => {
    const points = [
      { unit: "a", x: 100, y: 100 },
      { unit: "b", x: 438, y: 200 },
    ];
    const [a, b] = scatterLabels(points, { a: "四川", b: "广东" }, ["a", "b"], [], FRAME);
    expect(a?.box.x).toBeGreaterThan(100);
    expect((b?.box.x ?? NaN) + (b?.box.width ?? NaN)).toBeLessThan(438);
    expect([a?.anchor, b?.anchor]).toEqual(["start", "end"]);
    expect(a?.leader).toBe("");
  });

  it("leaves a name out where there is no room, but sends a pinned one off on a leader", () => {
    const points = Array.from({ length: 81 }, (_, i) => ({
      unit: String(i),
      x: 200 + (i % 9) * 9,
      y: 150 + Math.floor(i / 9) * 9,
    }));
    expect(scatterLabels(points, { "40": "四川" }, ["40"], [], FRAME)).toEqual([]);
    const [label] = scatterLabels(points, { "40": "四川" }, ["40"], ["40"], FRAME);
    expect(label?.pinned).toBe(true);
    expect(label?.leader).toMatch(/^M236 186L/);
  });

  it("lets the first in the order choose first", () => {
    const points = [
      { unit: "a", x: 100, y: 100 },
      { unit: "b", x: 102, y: 100 },
    ];
    const names = { a: "四川", b: "广东" };
    const first = (order: string[]) => scatterLabels(points, names, order, [], FRAME)[0]?.unit;
    expect(first(["a", "b"])).toBe("a");
    expect(first(["b", "a"])).toBe("b");
  });
});
