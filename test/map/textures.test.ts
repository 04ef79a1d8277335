import { describe, expect, it } from "vitest";
import { choropleth } from "../../src/map/choropleth";
import { CLUSTER_STEPS } from "../../src/map/cluster-classes";
import { classTextures, DIVERGING_TEXTURES, TEXTURES } from "../../src/map/textures";

/** Share of a tile that is inked, by the art direction's measures: dots r / tile, lines of 1 px / tile. */
const INKED = [
  0,
  (Math.PI * 0.7 ** 2) / 36,
  Math.PI / 25,
  1 / 6,
  1 / 4,
  (2 * 6 - 1) / 36,
  (2 * 4 - 1) / 16,
];

/** Counts points of a fine grid inside path data of rectangles and of one circle of two arcs. */
function inked(path: string, size: number): number {
  const circle = /^M(\S+) (\S+)a(\S+)/.exec(path);
  const [left = NaN, y0 = NaN, r = NaN] = circle?.slice(1).map(Number) ?? [];
  const rects = [...path.matchAll(/M(\S+) (\S+)h(\S+?)v(\S+?)h/g)].map((found) =>
    found.slice(1).map(Number),
  );
  const FINE = 400;
  let count = 0;
  for (let i = 0; i < FINE; i++) {
    for (let j = 0; j < FINE; j++) {
      const [x, y] = [((i + 0.5) / FINE) * size, ((j + 0.5) / FINE) * size];
      const within = circle
        ? Math.hypot(x - left - r, y - y0) <= r
        : rects.some(
            ([x1 = NaN, y1 = NaN, width = NaN, height = NaN]) =>
              x >= x1 && x <= x1 + width && y >= y1 && y <= y1 + height,
          );
      if (within) count++;
    }
  }
  return count / FINE ** 2;
}

describe("textures", () => {
  it("ink more of the paper from class to class", () => {
    const shares = TEXTURES.map((texture) => (texture ? inked(texture.path, texture.size) : 0));
    shares.forEach((share, i) => {
      expect(share).toBeCloseTo(INKED[i]!, 2);
    });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it("are each of its own for up to seven classes, the first blank", () => {
    const values = Array.from({ length: 20 }, (_, i) => i);
    const units = values.map(String);
    for (let k = 2; k <= 7; k++) {
      const breaks = values.slice(1, k);
      const found = classTextures(choropleth(units, values, breaks).ramp, "v")!;
      expect(found).toHaveLength(k - 1);
      expect(new Set(found.map(({ path }) => path)).size).toBe(k - 1);
      expect(found.map(({ step }) => step)).toEqual(
        Array.from({ length: k - 1 }, (_, i) => ((i + 1) * 6) / (k - 1)),
      );
    }
  });

  it("ink more outward from a blank middle, by another kind on either side, where tones diverge", () => {
    const shares = DIVERGING_TEXTURES.map((one) => (one ? inked(one.path, one.size) : 0));
    expect(shares[3]).toBe(0);
    expect(shares.slice(0, 4)).toEqual(shares.slice(0, 4).sort((a, b) => b - a));
    expect(shares.slice(3)).toEqual(shares.slice(3).sort((a, b) => a - b));
    expect(new Set(shares).size).toBe(7);
    const lined = DIVERGING_TEXTURES.map((one) => /^M0 \S+h\d+v1h-\d+z$/.test(one?.path ?? ""));
    expect(lined).toEqual([true, true, true, false, false, false, false]);
  });

  it("leave a province blank of which local Moran tells nothing, and no other", () => {
    const found = classTextures(Object.values(CLUSTER_STEPS), "d")!;
    const { none, ...told } = CLUSTER_STEPS;
    expect(found.map(({ place }) => place).sort()).toEqual(Object.values(told).sort());
    expect(found.some(({ place }) => place === none)).toBe(false);
  });

  it("are none where two classes would share one", () => {
    const places = (count: number): number[] =>
      Array.from({ length: count }, (_, i) => (i * 6) / (count - 1));
    expect(classTextures(places(8), "v")).toBeNull();
    expect(classTextures([1, 1.25], "d")).toBeNull();
  });
});
