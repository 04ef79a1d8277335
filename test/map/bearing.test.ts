import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { units } from "../../src/catalog/catalog";
import { type Direction, nearestInBearing } from "../../src/map/bearing";
import { mapProjection, place } from "../../src/map/frame";

const DIRECTIONS = ["up", "down", "left", "right"] as const;
const PLACES = Object.fromEntries(
  units.map(({ id, labelLonLat }) => [id, place(mapProjection(), labelLonLat)]),
);
/** How far `to` lies from `from` in a direction, and to its side. */
function course(from: readonly number[], to: readonly number[], direction: Direction): number[] {
  const [dx, dy] = [to[0]! - from[0]!, to[1]! - from[1]!];
  return { up: [-dy, dx], down: [dy, dx], left: [-dx, dy], right: [dx, dy] }[direction];
}

const coordinate = fc.integer({ min: 0, max: 1000 });
const places = fc.dictionary(
  fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
  fc.tuple(coordinate, coordinate),
  {
    minKeys: 2,
    noNullPrototype: true,
  },
);

describe("nearestInBearing", () => {
  it("goes to a place in that half of the plane, within 60° of the bearing, never to itself", () => {
    fc.assert(
      fc.property(places, fc.constantFrom(...DIRECTIONS), (among, direction) => {
        const [from] = Object.keys(among);
        const found = nearestInBearing(from!, direction, among);
        if (found === null) return;
        expect(found).not.toBe(from);
        const [along, aside] = course(among[from!]!, among[found]!, direction);
        expect(along).toBeGreaterThan(0);
        expect(Math.abs(aside!)).toBeLessThanOrEqual(along! * Math.tan(Math.PI / 3) + 1e-9);
      }),
      { seed: 20201020, numRuns: 500 },
    );
  });

  it("passes over no place that lies ahead both nearer and straighter", () => {
    fc.assert(
      fc.property(places, fc.constantFrom(...DIRECTIONS), (among, direction) => {
        const [from, ...others] = Object.keys(among);
        const of = (id: string): [number, number] => {
          const [along, aside] = course(among[from!]!, among[id]!, direction);
          return [Math.hypot(along!, aside!), Math.atan2(Math.abs(aside!), along!)];
        };
        const found = nearestInBearing(from!, direction, among);
        const best = found === null ? [Infinity, Math.PI / 3 - 1e-9] : of(found);
        for (const [distance, angle] of others.map(of)) {
          expect(distance < best[0]! - 1e-6 && angle < best[1]! - 1e-6 && distance > 0).toBe(false);
        }
      }),
      { seed: 20201020, numRuns: 500 },
    );
  });

  it("goes back the way it came on a straight line", () => {
    const line = { a: [0, 0], b: [10, 0], c: [25, 0] } as const;
    expect(nearestInBearing("a", "right", line)).toBe("b");
    expect(nearestInBearing("b", "right", line)).toBe("c");
    expect(nearestInBearing("c", "left", line)).toBe("b");
    expect(nearestInBearing("b", "up", line)).toBeNull();
  });

  it("stops at the edge of the map and at a place it does not know", () => {
    const name = (id: string | null): string | null =>
      units.find((unit) => unit.id === id)?.name["zh-Hans"] ?? null;
    const go = (id: string, direction: Direction): string | null =>
      name(nearestInBearing(id, direction, PLACES));
    expect(go("650000", "left")).toBeNull();
    expect(go("230000", "up")).toBeNull();
    expect(go("630000", "left")).toBe("西藏");
    expect(go("450000", "down")).toBe("海南");
    expect(go("350000", "right")).toBe("台湾");
    expect(nearestInBearing("000000", "up", PLACES)).toBeNull();
  });

  it("reaches every unit from every other", () => {
    for (const { id } of units) {
      const reached = new Set([id]);
      for (const at of reached) {
        for (const direction of DIRECTIONS) {
          const next = nearestInBearing(at, direction, PLACES);
          if (next !== null) reached.add(next);
        }
      }
      expect(reached.size).toBe(34);
    }
  });
});
