import { describe, expect, it } from "vitest";
import { bump, BUMP_HEIGHT, BUMP_WIDTH, type BumpEntry } from "../../src/charts/bump";
import { deepFreeze } from "../support/deep-freeze";

const entry = (unit: string, left: number, right: number, pinned = false): BumpEntry => ({
  unit,
  name: `Name ${unit}`,
  left,
  right,
  pinned,
});
/** Units ranked 1, 2, 3, ... on the left and backwards on the right. */
const turned = (count: number, pinned: readonly number[]): BumpEntry[] =>
  Array.from({ length: count }, (_, i) =>
    entry(`u${i + 1}`, i + 1, count - i, pinned.includes(i + 1)),
  );
const marks = (entries: readonly BumpEntry[]) => bump(deepFreeze(entries));

describe("bump", () => {
  it("draws a line from rank to rank, the first on top and the last at the foot", () => {
    const { pinned } = marks(turned(3, [1, 2, 3]));
    expect(pinned.map(({ ends }) => ends.map(([, y]) => y))).toEqual([
      [12, BUMP_HEIGHT - 12],
      [BUMP_HEIGHT / 2, BUMP_HEIGHT / 2],
      [BUMP_HEIGHT - 12, 12],
    ]);
    expect(pinned[0]?.path).toBe(`M128 12L212 ${BUMP_HEIGHT - 12}`);
  });

  it("parts the pinned from the rest and labels only them, at both ends", () => {
    const { others, pinned, labels } = marks(turned(31, [4]));
    expect(others).toHaveLength(30);
    expect(pinned.map(({ unit }) => unit)).toEqual(["u4"]);
    expect(labels.map(({ side, name, rank }) => [side, name, rank])).toEqual([
      ["left", "Name u4", "4"],
      ["right", "Name u4", "28"],
    ]);
  });

  it("has no line for a unit without one of its ranks", () => {
    const { others, pinned, labels } = marks([
      entry("a", 1, NaN, true),
      entry("b", NaN, 1),
      entry("c", 1, 1),
    ]);
    expect([others.length, pinned.length, labels.length]).toEqual([1, 0, 0]);
  });

  it.each([
    ["neighbours", [1, 2, 3, 4]],
    ["neighbours at the foot", [28, 29, 30, 31]],
    ["pairs", [10, 11, 30, 31]],
  ])("keeps the labels of four %s apart and on the chart", (_, pinned) => {
    const { labels } = marks(turned(31, pinned));
    for (const side of ["left", "right"]) {
      const heights = labels
        .filter((label) => label.side === side)
        .map(({ y }) => y)
        .sort((a, b) => a - b);
      expect(heights).toHaveLength(4);
      heights.slice(1).forEach((y, i) => {
        expect(y - heights[i]!).toBeGreaterThanOrEqual(16.9);
      });
      expect(heights[0]!).toBeGreaterThanOrEqual(8);
      expect(heights[3]!).toBeLessThanOrEqual(BUMP_HEIGHT - 8);
    }
  });

  it("keeps the labels of a tie apart and leads each to the dot they share", () => {
    const { pinned, labels } = marks([
      entry("a", 1, 1, true),
      entry("b", 1, 2, true),
      entry("c", 3, 3),
    ]);
    expect(pinned[0]?.ends[0]).toEqual(pinned[1]?.ends[0]);
    const [a, b] = labels.filter(({ side }) => side === "left");
    expect(b!.y - a!.y).toBeCloseTo(17, 1);
    expect(a!.leader.split("L")[0]).toBe(b!.leader.split("L")[0]);
    expect(a!.leader.endsWith(` ${a!.y}`)).toBe(true);
  });

  it("stands its labels outside its axes", () => {
    for (const { side, x } of marks(turned(31, [1, 9])).labels) {
      if (side === "left") expect(x).toBeLessThan(BUMP_WIDTH / 2 - 40);
      else expect(x).toBeGreaterThan(BUMP_WIDTH / 2 + 40);
    }
  });
});
