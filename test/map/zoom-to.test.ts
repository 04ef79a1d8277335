import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAP_HEIGHT, MAP_WIDTH } from "../../src/map/frame";
import { WHOLE, zoomed, zoomTo } from "../../src/map/zoom-to";

const seed = 20201020;

describe("zoomTo", () => {
  it("fits a rectangle by its tighter side and sets it in the middle", () => {
    // Worked by hand: height binds, 8420 x 0.8 / 1684 = 4; 5000 - 4 x 3000, 4210 - 4 x 2000.
    const zoom = zoomTo({ x: 2900, y: 1158, width: 200, height: 1684 }, 0.1);
    expect(zoom.k).toBeCloseTo(4, 12);
    expect(zoom.x).toBeCloseTo(-7000, 9);
    expect(zoom.y).toBeCloseTo(-3790, 9);
  });

  it("takes another view than the whole drawing", () => {
    const view = { x: 100, y: 50, width: 400, height: 400 };
    expect(zoomTo({ x: 0, y: 0, width: 100, height: 50 }, 0, view)).toEqual({
      k: 4,
      x: 300 - 4 * 50,
      y: 250 - 4 * 25,
    });
  });

  it("stops at 8 times, and leaves the whole map for what is larger or nowhere", () => {
    expect(zoomTo({ x: 8000, y: 8000, width: 1, height: 1 }).k).toBe(8);
    expect(zoomTo({ x: 0, y: 0, width: MAP_WIDTH, height: MAP_HEIGHT })).toEqual(WHOLE);
    expect(zoomTo({ x: 0, y: 0, width: 0, height: 0 })).toEqual(WHOLE);
  });

  it("draws every zoomed rectangle inside the padding, centred", () => {
    const rect = fc.record({
      x: fc.double({ min: 0, max: 8000, noNaN: true }),
      y: fc.double({ min: 0, max: 7000, noNaN: true }),
      width: fc.double({ min: 1, max: 6000, noNaN: true }),
      height: fc.double({ min: 1, max: 5000, noNaN: true }),
    });
    fc.assert(
      fc.property(rect, fc.double({ min: 0, max: 0.1, noNaN: true }), (place, padding) => {
        const drawn = zoomed(place, zoomTo(place, padding));
        expect(drawn.x + drawn.width / 2).toBeCloseTo(MAP_WIDTH / 2, 6);
        expect(drawn.y + drawn.height / 2).toBeCloseTo(MAP_HEIGHT / 2, 6);
        expect(drawn.x).toBeGreaterThanOrEqual(padding * MAP_WIDTH - 1e-6);
        expect(drawn.y).toBeGreaterThanOrEqual(padding * MAP_HEIGHT - 1e-6);
      }),
      { seed },
    );
  });
});
