import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { units } from "../../src/catalog/catalog";
import { MAP_WIDTH, mapProjection, place, type Rect } from "../../src/map/frame";
import { keepClear } from "../../src/map/keep-clear";
import { placeBeside } from "../../src/map/place-beside";
import { boundsOf } from "../../src/map/rings";
import { drawnMap } from "../support/drawn-map";

const ROOM = { width: 1000, height: 800 };
const CARD = { width: 238, height: 200 };
const at = (x: number, y: number, clear: readonly Rect[] = []) =>
  placeBeside({ x, y }, CARD, ROOM, clear);
/** Area that two rectangles share. */
function shared(a: Rect, b: Rect): number {
  const [width, height] = [
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  ];
  return Math.max(0, width) * Math.max(0, height);
}

describe("placeBeside", () => {
  it("goes to the north-west by 14 px, else to where there is room", () => {
    expect(at(500, 400)).toEqual({ x: 248, y: 186 });
    expect(at(500, 100)).toEqual({ x: 248, y: 0 });
    expect(at(100, 400)).toEqual({ x: 0, y: 186 });
    expect(at(100, 100)).toEqual({ x: 0, y: 114 });
  });

  it("turns away from what must stay visible", () => {
    expect(at(500, 400, [{ x: 300, y: 250, width: 20, height: 20 }])).toEqual({ x: 248, y: 414 });
    const west = { x: 240, y: 0, width: 20, height: 800 };
    expect(at(500, 400, [west])).toEqual({ x: 514, y: 186 });
  });

  it("stays in the room and off the point, wherever that is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 800 }), (x, y) => {
        const found = at(x, y);
        expect(found.x).toBeGreaterThanOrEqual(0);
        expect(found.y).toBeGreaterThanOrEqual(0);
        expect(found.x + CARD.width).toBeLessThanOrEqual(ROOM.width);
        expect(found.y + CARD.height).toBeLessThanOrEqual(ROOM.height);
        const inside =
          found.x < x && x < found.x + CARD.width && found.y < y && y < found.y + CARD.height;
        expect(inside).toBe(false);
      }),
      { seed: 20201020, numRuns: 500 },
    );
  });

  it.each([600, 760, 899, 924, 1240])(
    "covers neither 台湾 nor the inset on a stage of %i px",
    (width) => {
      const wide = width >= 900;
      const scale = (wide ? 0.866 * width : width) / MAP_WIDTH;
      const room = { width, height: wide ? (width * 744) / 924 : width * 1.008 };
      const [left, top] = wide ? [0.018 * width, 0.066 * room.height] : [0, 0];
      const inset = wide
        ? { x: 0.872 * width, y: 0.76 * room.height, width: 0.12 * width, height: 0.18 * width }
        : {
            x: 0.852 * width,
            y: 0.746 * room.height + 5,
            width: 0.148 * width,
            height: 0.22 * width,
          };
      const clear = [
        inset,
        ...keepClear(boundsOf(drawnMap("national").units["710000"]!)).map((rect) => ({
          x: left + rect.x * scale,
          y: top + rect.y * scale,
          width: rect.width * scale,
          height: rect.height * scale,
        })),
      ];
      for (const { id, labelLonLat } of units) {
        const [x, y] = place(mapProjection(), labelLonLat);
        const point = { x: left + x * scale, y: top + y * scale };
        const box = { ...placeBeside(point, CARD, room, clear), ...CARD };
        const covered = clear.reduce((sum, rect) => sum + shared(box, rect), 0);
        expect({ id, covered }).toEqual({ id, covered: 0 });
      }
    },
  );
});
