import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cityLabels } from "../../src/map/city-labels";
import { textWidth } from "../../src/map/labels";

const room = { x: 0, y: 0, width: 1000, height: 1000 };

describe("cityLabels", () => {
  it("names a lone city at its left", () => {
    const [label] = cityLabels([{ id: "a", text: "西安", x: 500, y: 500, r: 2 }], [], [], 1, room);
    expect(label).toEqual({ id: "a", text: "西安", x: 500 - 2 - 3 - 11, y: 500 });
  });

  it("leaves a city without a name where there is no free side", () => {
    const city = { id: "a", text: "西安", x: 500, y: 500, r: 2 };
    const wall = { x: 450, y: 450, width: 100, height: 100 };
    expect(cityLabels([city], [], [wall], 1, room)).toEqual([]);
  });

  it("names a city between two of its sides where the sides themselves are taken", () => {
    const city = { id: "a", text: "西安", x: 500, y: 500, r: 2 };
    // Left and below it, above it, above, right and above it, right, below, right and below it.
    const corners = [[474, 504], [480, 485], [500, 484], [520, 485], [524, 499], [500, 514], [520, 514]]; // prettier-ignore
    const taken = corners.map(([x = 0, y = 0]) => ({ x, y, width: 2, height: 2 }));
    const [label] = cityLabels([city], [], taken, 1, room);
    expect(label).toEqual({ id: "a", text: "西安", x: 484, y: 500 - 0.35 * 12 });
  });

  it("lets no name meet a mark, another name or what must stay visible, nor leave the map", () => {
    const place = fc.integer({ min: 0, max: 1000 });
    const city = fc.record({ x: place, y: place, r: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(fc.array(city, { maxLength: 40 }), (places) => {
        const cities = places.map((one, k) => ({
          ...one,
          id: String(k),
          text: "乌鲁木齐".slice(k % 3),
        }));
        const clear = { x: 700, y: 700, width: 200, height: 200 };
        const boxes = cityLabels(cities, cities, [clear], 1, room).map(({ x, y, text }) => ({
          x: x - textWidth(text) / 2,
          y: y - 6,
          width: textWidth(text),
          height: 12,
        }));
        const marks = cities.map(({ x, y, r }) => ({
          x: x - r,
          y: y - r,
          width: 2 * r,
          height: 2 * r,
        }));
        boxes.forEach((box, k) => {
          for (const other of [...boxes.slice(k + 1), ...marks, clear]) {
            const apart =
              box.x + box.width <= other.x ||
              other.x + other.width <= box.x ||
              box.y + box.height <= other.y ||
              other.y + other.height <= box.y;
            expect(apart).toBe(true);
          }
          expect(
            box.x >= 0 && box.y >= 0 && box.x + box.width <= 1000 && box.y + box.height <= 1000,
          ).toBe(true);
        });
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});
