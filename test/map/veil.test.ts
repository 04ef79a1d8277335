import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kmPerMapUnit, Veil, VEIL_CELL, VEIL_COLUMNS, VEIL_ROWS, veilLeft, veilPlace, withPoints } from "../../src/map/veil"; // prettier-ignore

const ROWS = 6;
const cells = VEIL_COLUMNS * ROWS;
/** A front that runs from the left to the right, a column each tenth of a year. */
const front = Float32Array.from({ length: cells }, (_, place) => (place % VEIL_COLUMNS) / 10);
const alpha = (veil: Veil): number[] => [...veil.pixels].filter((_, k) => k % 4 === 3);

describe("kmPerMapUnit", () => {
  it("gives the map the extent of China from west to east: some 4,900 km as the projection lays it", () => {
    // The great circle from 73.5 to 135.1 E, at 39.4 and 48.4 N, is 4,870 km: R * acos(...), R = 6371.
    expect(kmPerMapUnit() * 10_000).toBeGreaterThan(4600);
    expect(kmPerMapUnit() * 10_000).toBeLessThan(5200);
  });
});

describe("veilLeft", () => {
  it("fades over 0.35 years, from 0.15 before the front on", () => {
    expect(veilLeft(5, 4.85)).toBe(1);
    expect(veilLeft(5, 5.2)).toBeCloseTo(0, 9);
    expect(veilLeft(5, 5.025)).toBeCloseTo(0.5, 9);
    expect(veilLeft(Infinity, 12)).toBe(1);
  });
});

describe("Veil", () => {
  it("is the same however one comes to a time, forward, back or at once", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 19, noNaN: true }), { minLength: 1, maxLength: 12 }),
        (times) => {
          const walked = new Veil(front, [1, 2, 3]);
          for (const time of times) walked.move(time);
          const jumped = new Veil(front, [1, 2, 3]);
          jumped.move(times.at(-1)!);
          const [a, b] = [alpha(walked), alpha(jumped)];
          expect(Math.max(...a.map((one, k) => Math.abs(one - b[k]!)))).toBeLessThanOrEqual(1);
        },
      ),
      { seed: 8, numRuns: 60 },
    );
  });

  it("hides all before the front and nothing behind it", () => {
    const veil = new Veil(front, [1, 2, 3]);
    veil.move(9);
    expect(alpha(veil)[0]).toBe(0);
    expect(alpha(veil)[VEIL_COLUMNS - 1]).toBe(255);
    expect([...veil.pixels.slice(0, 3)]).toEqual([1, 2, 3]);
    veil.move(100);
    expect(Math.max(...alpha(veil))).toBe(0);
  });

  it("shows over each cell its neighbours' veil too: five by five, in binomial shares, mirrored at the rim", () => {
    // A front without any order, so that every neighbour counts.
    const times = Float32Array.from({ length: cells }, (_, place) => ((place * 7919) % 100) / 10);
    const veil = new Veil(times, [0, 0, 0]);
    for (const time of [2, 7, 5]) veil.move(time);
    const shares = [1, 4, 6, 4, 1].map((share) => share / 16);
    const within = (at: number, count: number): number =>
      at < 0 ? -at - 1 : at < count ? at : 2 * count - at - 1;
    const found = alpha(veil);
    for (let place = 0; place < cells; place += 7) {
      const [row, column] = [Math.floor(place / VEIL_COLUMNS), place % VEIL_COLUMNS];
      let left = 0;
      shares.forEach((down, r) => {
        shares.forEach((along, c) => {
          const y = within(row + r - 2, ROWS);
          const x = within(column + c - 2, VEIL_COLUMNS);
          left += down * along * veilLeft(times[y * VEIL_COLUMNS + x]!, 5);
        });
      });
      expect(Math.abs(found[place]! - 255 * left)).toBeLessThanOrEqual(0.51);
    }
  });

  it("touches only the moving band", () => {
    const veil = new Veil(front, [0, 0, 0]);
    veil.move(5);
    // 0.02 + 0.35 years of columns a tenth of a year apart.
    expect(veil.move(5.02)).toBeLessThanOrEqual(5 * ROWS);
    expect(veil.move(5.02)).toBeLessThanOrEqual(4 * ROWS);
  });
});

describe("withPoints", () => {
  it("opens a disc about a point until t1, by the root of what it emits, and leaves the rest", () => {
    const late = new Float32Array(VEIL_COLUMNS * VEIL_ROWS).fill(9);
    const [x, y] = [50.5 * VEIL_CELL, 50.5 * VEIL_CELL];
    const km = kmPerMapUnit();
    const at = (emission: number, dx: number): number =>
      withPoints(late, [{ x, y, emission }], 2, km)[veilPlace(x + dx, y)]!;
    expect(at(1, 0)).toBeCloseTo(0, 6);
    expect(at(1, 5 * VEIL_CELL)).toBeCloseTo((2 * 5 * VEIL_CELL * km) / 260, 3);
    expect(at(0.25, 5 * VEIL_CELL)).toBeCloseTo(2 * at(1, 5 * VEIL_CELL), 3);
    expect(at(1, 30 * VEIL_CELL)).toBe(9);
  });
});
