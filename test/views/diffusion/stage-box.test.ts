import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxAround, placeIn } from "../../../src/views/diffusion/stage-box";

const SIZE = { width: 800, height: 673.6 };

describe("boxAround", () => {
  it("holds the places with what is around them", () => {
    const places = [
      [2000, 3000],
      [5005, 4001],
    ] as const;
    expect(boxAround(places, 0.08, 30, SIZE)).toEqual({ x: 130, y: 210, width: 301, height: 141 });
  });

  it("holds every place of a map in whole pixels of that map, at any width", () => {
    const place = fc.tuple(fc.nat(10_000), fc.nat(8420));
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1 }),
        fc.integer({ min: 1, max: 4000 }),
        (places, width) => {
          const scale = width / 10_000;
          const size = { width, height: 8420 * scale };
          const box = boxAround(places, scale, 30, size);
          for (const value of Object.values(box)) expect(Number.isInteger(value)).toBe(true);
          for (const [x, y] of places) {
            expect(x * scale).toBeGreaterThanOrEqual(box.x);
            expect(x * scale).toBeLessThanOrEqual(box.x + box.width);
            expect(y * scale).toBeGreaterThanOrEqual(box.y);
            expect(y * scale).toBeLessThanOrEqual(box.y + box.height);
          }
          expect(box.x + box.width).toBeLessThanOrEqual(Math.max(1, Math.ceil(size.width)));
          expect(box.y + box.height).toBeLessThanOrEqual(Math.max(1, Math.ceil(size.height)));
        },
      ),
      { seed: 20201101 },
    );
  });

  it("is one pixel where nothing is drawn: no canvas may be empty that is copied to another", () => {
    const { width, height } = boxAround([], 0.08, 30, SIZE);
    expect([width, height]).toEqual([1, 1]);
  });
});

describe("placeIn", () => {
  it("lays a canvas over its part of the map by shares of it", () => {
    const style = {} as CSSStyleDeclaration;
    const canvas = { style } as HTMLCanvasElement;
    placeIn(canvas, { x: 80, y: 0, width: 400, height: 168.4 }, SIZE);
    expect(style).toEqual({ left: "10%", top: "0%", width: "50%", height: "25%" });
  });
});
