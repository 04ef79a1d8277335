import { describe, expect, it } from "vitest";
import { axes } from "../../../src/catalog/axes";
import { drawingFront } from "../../../src/engine/diffusion/drawing-front";
import type { FrontQuery } from "../../../src/model/drawing-front";
import { deepFreeze } from "../../support/deep-freeze";
import { builtGraph } from "../../support/diffusion-graph";

const segment = (u: string, v: string, km: number) => ({ axis: "x", u, v, km });
const query = (changes: Partial<FrontQuery> = {}): FrontQuery =>
  deepFreeze({
    cities: ["a", "b", "c", "d", "x", "y"].map((id, k) => ({ id, lonLat: [100 + k, 30] as const })),
    segments: [
      segment("a", "b", 100),
      segment("b", "c", 300),
      segment("a", "c", 500),
      segment("c", "d", 100),
      segment("b", "a", 100),
      segment("x", "y", 50),
    ],
    cores: ["a"],
    t1: 2,
    t2: 6,
    stepKm: 50,
    ...changes,
  });

describe("drawingFront", () => {
  it("runs the shortest ways from the cores, the farthest city at t2", () => {
    const { km, time, segments } = drawingFront(query());
    expect(km).toEqual([0, 100, 400, 500, NaN, NaN]);
    expect(time).toEqual([2, 2.8, 5.2, 6, NaN, NaN]);
    expect(segments).toEqual([
      { from: "a", to: "b", start: 2, end: 2.8 },
      { from: "b", to: "c", start: 2.8, end: 5.2 },
      { from: "a", to: "c", start: 2, end: 5.2 },
      { from: "c", to: "d", start: 5.2, end: 6 },
    ]);
  });

  it("starts from all cores at once and draws from the earlier to the later city", () => {
    const { km, segments } = drawingFront(query({ cores: ["d", "a"] }));
    expect(km.slice(0, 4)).toEqual([0, 100, 100, 0]);
    expect(segments[3]).toEqual({ from: "d", to: "c", start: 2, end: 6 });
  });

  it("samples the core and every piece, evenly and at most a step apart", () => {
    const { samples } = drawingFront(query({ segments: [segment("a", "b", 101)] }));
    expect(samples.map(({ lonLat }) => lonLat[0])).toEqual([
      100,
      100,
      expect.closeTo(100 + 1 / 3, 12),
      expect.closeTo(100 + 2 / 3, 12),
      101,
    ]);
    expect(samples.map(({ time }) => time)).toEqual([
      2,
      2,
      expect.closeTo(2 + 4 / 3, 12),
      expect.closeTo(2 + 8 / 3, 12),
      6,
    ]);
  });

  it("stands still at the cores without axes", () => {
    expect(drawingFront(query({ segments: [] }))).toMatchObject({
      time: [2, NaN, NaN, NaN, NaN, NaN],
      segments: [],
      samples: [{ lonLat: [100, 30], time: 2 }],
    });
  });

  it("reaches 阿拉山口 last, 3,768 km from the nearest core city, over 114 pieces", () => {
    const cores = axes.cores.flatMap(({ cities }) => cities);
    const found = drawingFront(query({ cities: axes.cities, cores, ...builtGraph() }));
    const farthest = found.km.indexOf(Math.max(...found.km));
    expect(axes.cities[farthest]?.id).toBe("alashankou");
    // python3: Dijkstra over the same cities by heapq
    expect(found.km[farthest]).toBeCloseTo(3768, -1);
    expect(found.time[farthest]).toBe(6);
    expect(found.segments).toHaveLength(114);
    expect(found.samples.every(({ time }) => time >= 2 && time <= 6)).toBe(true);
  });

  it.each([
    [{ cores: ["z"] }, "diffusion-city"],
    [{ segments: [segment("a", "z", 1)] }, "diffusion-city"],
    [{ stepKm: 0 }, "diffusion-parameter"],
    [{ stepKm: NaN }, "diffusion-parameter"],
  ])("refuses %j", (changes, code) => {
    expect(() => drawingFront(query(changes))).toThrow(expect.objectContaining({ code }));
  });
});
