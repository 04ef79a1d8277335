import { describe, expect, it } from "vitest";
import { actAxis } from "../../src/charts/act-axis";
import { changeLines } from "../../src/charts/change-lines";
import { deepFreeze } from "../support/deep-freeze";

const axis = actAxis({ t1: 2, t2: 6, tEnd: 12 }, 0, 120);
const times = [0, 6, 12];
const series = (id: string, values: number[], told = true) => ({ id, times, values, told });

describe("changeLines", () => {
  it("draws each as a share of its start, on one scale", () => {
    const { lines, zero } = changeLines(
      deepFreeze([series("sd", [10, 11, 12]), series("cv", [0.2, 0.2, 0.16])]),
      axis,
    );
    // From -20 to +20 per cent over 84 units of height, nothing in the middle.
    expect(zero).toBe(62);
    expect(lines.map(({ path }) => path)).toEqual(["M0 62L60 41L120 20", "M0 62L60 62L120 104"]);
    expect(lines[0]!.change).toBeCloseTo(0.2, 12);
    expect(lines[1]!.change).toBeCloseTo(-0.2, 12);
    expect(lines[0]!.y(1)).toBe(41);
    expect(lines.map(({ labelY }) => labelY)).toEqual([9, 115]);
  });

  it("keeps labels of lines that end together apart", () => {
    const { lines } = changeLines(
      [series("sd", [10, 11, 12]), series("cv", [1, 1.1, 1.2]), series("x", [1, 1, 1.2])],
      axis,
    );
    const places = lines.map(({ labelY }) => labelY).sort((a, b) => a - b);
    expect(places[1]! - places[0]!).toBeGreaterThanOrEqual(15);
    expect(places[2]! - places[1]!).toBeGreaterThanOrEqual(15);
  });

  it("holds what is not told on the same scale, and leaves out what has no start", () => {
    const { lines } = changeLines(
      [series("sd", [10, 10, 11]), series("other", [10, 10, 14], false), series("none", [0, 1, 2]), series("nan", [NaN, NaN, NaN])], // prettier-ignore
      axis,
    );
    expect(lines.map(({ id, told }) => [id, told])).toEqual([
      ["sd", true],
      ["other", false],
    ]);
    expect(lines[1]!.path).toBe("M0 104L60 104L120 20");
    expect(lines[0]!.path).toBe("M0 104L60 104L120 83");
  });

  it("does not make a leap of a hair's breadth", () => {
    const { lines, zero } = changeLines([series("sd", [10, 10, 10.01])], axis);
    expect(Math.abs(lines[0]!.y(2) - zero)).toBeLessThan(1);
    expect(changeLines([], axis).lines).toEqual([]);
  });
});
