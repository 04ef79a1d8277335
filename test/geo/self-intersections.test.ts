import type { Arc } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { selfIntersections } from "../../geo/self-intersections";

const delta = (...points: [number, number][]): Arc =>
  points.map(([x, y], i) => (i === 0 ? [x, y] : [x - points[i - 1]![0], y - points[i - 1]![1]]));
const count = (...arcs: Arc[]): number => selfIntersections(arcs).length;

describe("selfIntersections", () => {
  it("lets arcs follow themselves, close and meet at their ends", () => {
    expect(count(delta([0, 0], [4, 0], [4, 4], [0, 0]))).toBe(0);
    expect(count(delta([0, 0], [4, 0]), delta([4, 0], [8, 1]), delta([4, 0], [4, 4]))).toBe(0);
  });

  it("finds a crossing within an arc and between arcs", () => {
    expect(count(delta([0, 0], [4, 4], [4, 0], [0, 4]))).toBe(1);
    expect(count(delta([0, 0], [4, 4]), delta([0, 4], [4, 0]))).toBe(1);
  });

  it("finds a point that lies on another segment", () => {
    expect(count(delta([0, 0], [4, 0]), delta([2, 0], [2, 4]))).toBe(1);
  });

  it("finds two arcs that touch within", () => {
    expect(count(delta([0, 0], [2, 2], [4, 0]), delta([0, 4], [2, 2], [4, 4]))).toBeGreaterThan(0);
  });

  it("finds segments that lie upon each other, and a spike", () => {
    expect(count(delta([0, 0], [4, 0]), delta([1, 0], [3, 0]))).toBe(1);
    expect(count(delta([0, 0], [4, 0], [2, 0]))).toBe(1);
    expect(count(delta([0, 0], [4, 0]), delta([4, 0], [0, 0]))).toBe(1);
  });

  it("finds a segment of no length", () => {
    expect(count(delta([0, 0], [4, 0], [4, 0], [8, 1]))).toBeGreaterThan(0);
  });

  it("agrees with trying every pair on a random walk", () => {
    // Park-Miller, so that the walk is the same each time.
    let seed = 7;
    const draw = (): number => (seed = (seed * 48271) % 2147483647) % 1000;
    const arcs = Array.from({ length: 30 }, () => delta([draw(), draw()], [draw(), draw()]));
    const ends = arcs.map(([a, b]) => [a!, [a![0]! + b![0]!, a![1]! + b![1]!]] as const);
    const turn = (a: Position2, b: Position2, c: Position2): number =>
      (b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!);
    let crossings = 0;
    for (const [i, [a, b]] of ends.entries()) {
      for (const [c, d] of ends.slice(i + 1)) {
        if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) crossings++;
      }
    }
    expect(crossings).toBeGreaterThan(20);
    expect(count(...arcs)).toBe(crossings);
  });
});

type Position2 = readonly number[];
