import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WHOLE, zoomed, type Zoom } from "../../src/map/zoom-to";
import { zoomBetween, zoomOver } from "../../src/map/zoom-way";

const seed = 20201020;
const offset = fc.double({ min: -40_000, max: 10_000, noNaN: true });
const zoom: fc.Arbitrary<Zoom> = fc.record({
  k: fc.double({ min: 1, max: 8, noNaN: true }),
  x: offset,
  y: offset,
});
const share = fc.double({ min: 0, max: 1, noNaN: true });
const place = fc.record({
  x: fc.double({ min: 0, max: 10_000, noNaN: true }),
  y: fc.double({ min: 0, max: 8_420, noNaN: true }),
});
const drawnAt = ({ x, y }: { x: number; y: number }, at: Zoom): readonly [number, number] => {
  const drawn = zoomed({ x, y, width: 0, height: 0 }, at);
  return [drawn.x, drawn.y];
};

describe("zoomBetween", () => {
  it("takes every place of the map along the straight line between where the two draw it", () => {
    fc.assert(
      fc.property(zoom, zoom, share, place, (from, to, part, spot) => {
        const [a, b] = [drawnAt(spot, from), drawnAt(spot, to)];
        const [x, y] = drawnAt(spot, zoomBetween(from, to, part));
        expect(x).toBeCloseTo((1 - part) * a[0] + part * b[0], 6);
        expect(y).toBeCloseTo((1 - part) * a[1] + part * b[1], 6);
      }),
      { seed },
    );
  });
});

describe("zoomOver", () => {
  it("halves and shifts a map that is twice as large as wanted", () => {
    // A place at 100 is drawn at 2 x 100 - 50 = 150 and wanted at 100 + 30: half of 150 is 75, and 55 more.
    expect(zoomOver({ k: 2, x: -50, y: 0 }, { k: 1, x: 30, y: 7 })).toEqual({
      k: 0.5,
      x: 55,
      y: 7,
    });
  });

  it("laid over a drawn map leaves every place where the wanted zoom draws it", () => {
    fc.assert(
      fc.property(zoom, zoom, place, (drawn, wanted, spot) => {
        const over = zoomOver(drawn, wanted);
        const [x, y] = drawnAt(spot, drawn);
        const [wantedX, wantedY] = drawnAt(spot, wanted);
        expect(over.k * x + over.x).toBeCloseTo(wantedX, 6);
        expect(over.k * y + over.y).toBeCloseTo(wantedY, 6);
      }),
      { seed },
    );
  });

  it("lays nothing over a map that is drawn as it is wanted", () => {
    expect(zoomOver(WHOLE, WHOLE)).toEqual(WHOLE);
  });
});
