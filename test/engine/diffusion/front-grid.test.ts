import { describe, expect, it } from "vitest";
import { frontGrid } from "../../../src/engine/diffusion/front-grid";
import type { FrontGridQuery } from "../../../src/model/drawing-front";

/** Cells of 10 units, 100 km each, in a row; a sample in the middle of the first at time 3. */
const query = (changes: Partial<FrontGridQuery> = {}): FrontGridQuery => ({
  columns: 4,
  rows: 1,
  cell: 10,
  kmPerUnit: 10,
  samples: [{ x: 5, y: 5, time: 3 }],
  t2: 6,
  tEnd: 12,
  ...changes,
});

const close = (found: Float32Array, expected: readonly number[]) =>
  expect([...found]).toEqual(expected.map((time) => expect.closeTo(time, 5) as number));

describe("frontGrid", () => {
  it("opens the corridor with the line and the rest from t2 on, 1,710 km in 5.5 years", () => {
    const years = (km: number) => (km * 5.5) / 1710;
    close(frontGrid(query()), [3, 6 + years(30), 6 + years(130), 6 + years(230)]);
  });

  it("takes the earliest of all samples, by rows", () => {
    const samples = [
      { x: 5, y: 5, time: 4 },
      { x: 5, y: 7, time: 3 },
      { x: 15, y: 15, time: 5 },
    ];
    const found = frontGrid(query({ columns: 2, rows: 2, samples }));
    expect(found[0]).toBe(3);
    expect(found[3]).toBe(5);
    expect(found[1]).toBeGreaterThan(6);
  });

  it("opens everything at t2 where no time is left, and nothing without samples", () => {
    close(frontGrid(query({ tEnd: 6.2 })), [3, 6, 6, 6]);
    close(frontGrid(query({ samples: [] })), [Infinity, Infinity, Infinity, Infinity]);
  });

  it.each([{ columns: 0 }, { rows: 1.5 }, { cell: 0 }, { kmPerUnit: NaN }])(
    "refuses %j",
    (changes) => {
      expect(() => frontGrid(query(changes))).toThrow(
        expect.objectContaining({ code: "diffusion-grid" }),
      );
    },
  );
});
