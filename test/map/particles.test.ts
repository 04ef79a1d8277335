import { describe, expect, it } from "vitest";
import type { AxisLine } from "../../src/map/axis-lines";
import { particles, particleShare } from "../../src/map/particles";

const line = (load: number, mix: readonly number[]): AxisLine => ({
  from: [0, 0],
  to: [1, 0],
  start: 0,
  end: 1,
  load: [load],
  onward: [load],
  mix: [mix],
});

describe("particles", () => {
  it("are given out by length and the root of the load, none where nothing runs", () => {
    const found = particles([line(4, [1, 0]), line(1, [0, 1]), line(0, [0, 0])], [10, 20, 50], 40);
    const count = (l: number): number => found.filter((one) => one.line === l).length;
    expect([0, 1, 2].map(count)).toEqual([20, 20, 0]);
    expect(particles([line(0, [0, 0])], [10])).toEqual([]);
  });

  it("take the poles' shares of their line, and are the same each time", () => {
    const lines = [line(1, [0.25, 0.75])];
    const found = particles(lines, [1], 180);
    expect(found).toHaveLength(180);
    expect(found.filter(({ pole }) => pole === 0).length / 180).toBeCloseTo(0.25, 1);
    expect(particles(lines, [1], 180)).toEqual(found);
  });
});

describe("particleShare", () => {
  it("goes on with time along the larger way and stays on its line", () => {
    const spark = { line: 0, pole: 0, phase: 0.9 };
    const at = (time: number, onward: boolean): number => particleShare(spark, time, 84, onward);
    expect(at(0, true)).toBeCloseTo(0.9, 12);
    expect(at(1, true)).toBeCloseTo(0.4, 12);
    expect(at(1, false)).toBeCloseTo(0.6, 12);
  });
});
