import { describe, expect, it } from "vitest";
import { memberGroups } from "../../src/catalog/member-groups";
import { mapProjection, place } from "../../src/map/frame";
import {
  figuresOf,
  groupBubbles,
  groupOutlines,
  MAX_RADIUS,
  unitBubbles,
} from "../../src/map/group-marks";
import type { BorderLines } from "../../src/model/base-map";
import { drawnMap, pointsOf } from "../support/drawn-map";

// Three squares in a row: A and B touch, B and C touch; A lies on the sea, C on a land border.
const SHAPES = {
  A: "M0 0l10 0 0 10-10 0z",
  B: "M10 0l10 0 0 10-10 0z",
  C: "M20 0l10 0 0 10-10 0z",
};
const LINES: BorderLines = {
  stretches: [
    { pair: ["A", "B"], path: "M10 0l0 10" },
    { pair: ["B", "C"], path: "M20 0l0 10" },
  ],
  coast: { A: "M10 10l-10 0 0-10 10 0" },
  land: { B: "M10 0l10 0M20 10l-10 0", C: "M20 0l10 0 0 10-10 0" },
};
const UNITS = ["A", "B", "C"];
const AT = { A: [0, 0], B: [5000, 0], C: [10_000, 3000] } as const;

describe("groupOutlines", () => {
  it("keeps the outside and drops the borders between members", () => {
    const [west, all] = groupOutlines(
      [
        { id: "west", members: ["A", "B"] },
        { id: "all", members: UNITS },
      ],
      SHAPES,
      LINES,
    );
    expect(west!.shape).toBe(SHAPES.A + SHAPES.B);
    expect(west!.outline).toBe(LINES.stretches[1]!.path + LINES.coast["A"]! + LINES.land["B"]!);
    expect(all!.outline).not.toContain("M10 0l0 10");
    expect(all!.outline).not.toContain("M20 0l0 10");
  });

  it("draws no blob around an islet: 东沙, or a ring of less than 10 px²", () => {
    const ring = (side: number): string => `M500 500l${side} 0 0 ${side}-${side} 0 0-${side}`;
    const coast = { ...LINES.coast, A: LINES.coast["A"]! + ring(30) + ring(40) };
    const [west] = groupOutlines([{ id: "west", members: ["A", "B"] }], SHAPES, {
      ...LINES,
      coast,
    });
    expect(west!.outline).not.toContain(ring(30));
    expect(west!.outline).toContain(ring(40));
    const { units, lines } = drawnMap("national");
    const [dongsha] = [place(mapProjection(), [116.8, 20.7])];
    for (const { id, outline } of groupOutlines(memberGroups("areas", {}), units, lines!)) {
      const near = pointsOf(outline)
        .flat()
        .filter(([x, y]) => Math.hypot(x - dongsha[0], y - dongsha[1]) < 100);
      expect({ id, near }).toEqual({ id, near: [] });
    }
  });

  it("closes every area of the map: each end of a line meets another", () => {
    const { units, lines } = drawnMap("national");
    for (const set of ["areas", "six-regions", "poles"]) {
      for (const { id, outline } of groupOutlines(memberGroups(set, {}), units, lines!)) {
        const ends = new Map<string, number>();
        for (const line of pointsOf(outline)) {
          for (const end of [line[0]!, line.at(-1)!]) {
            ends.set(String(end), (ends.get(String(end)) ?? 0) + 1);
          }
        }
        // 未定国界 is drawn as a line of its own: the area that holds 新疆 is open at its two ends.
        const open = [...ends.values()].filter((count) => count % 2 === 1).length;
        const holdsXinjiang = memberGroups(set, {}).some(
          (group) => group.id === id && group.members.includes("650000"),
        );
        expect({ id, open }).toEqual({ id, open: holdsXinjiang ? 2 : 0 });
      }
    }
  });
});

describe("figuresOf", () => {
  it("sums, averages and shares out: A 30, B 10, C missing", () => {
    const groups = [
      { id: "ab", members: ["A", "B"] },
      { id: "bc", members: ["B", "C"] },
    ];
    expect(figuresOf(groups, UNITS, [30, 10, NaN])).toEqual([
      { id: "ab", count: 2, sum: 40, mean: 20, share: 100 },
      { id: "bc", count: 1, sum: 10, mean: 10, share: 25 },
    ]);
  });
});

describe("groupBubbles", () => {
  const groups = [
    { id: "ab", members: ["A", "B"] },
    { id: "c", members: ["C"] },
  ];

  it("stand at the mean place of their members, the largest at full size, areas as the values", () => {
    const figures = figuresOf(groups, UNITS, [30, 10, 10]);
    const [ab, c] = groupBubbles(groups, figures, "sum", AT, []);
    expect([ab!.id, ab!.anchor, ab!.r]).toEqual(["ab", [2500, 0], MAX_RADIUS]);
    expect([c!.id, c!.anchor, c!.r]).toEqual(["c", [10_000, 3000], MAX_RADIUS / 2]);
    expect(MAX_RADIUS).toBe(400);
  });

  it("size by what is asked for: of two equal means both are largest", () => {
    const figures = figuresOf(groups, UNITS, [30, 10, 20]);
    const radii = groupBubbles(groups, figures, "mean", AT, []).map(({ r }) => r);
    expect(radii).toEqual([MAX_RADIUS, MAX_RADIUS]);
  });

  it("have none for a group without any value", () => {
    const figures = figuresOf(groups, UNITS, [30, 10, NaN]);
    expect(groupBubbles(groups, figures, "mean", AT, []).map(({ id }) => id)).toEqual(["ab"]);
  });
});

describe("unitBubbles", () => {
  it("stand at the units' places, smaller than those of groups: there are more of them", () => {
    const drawn = unitBubbles(UNITS, [4, 16, NaN], AT, []);
    expect(drawn.map(({ id, anchor }) => [id, anchor])).toEqual([
      ["B", [5000, 0]],
      ["A", [0, 0]],
    ]);
    const [b, a] = drawn;
    expect(b!.r).toBeLessThan(MAX_RADIUS);
    expect(b!.r / a!.r).toBe(2);
  });
  it("leave out a unit that has no place", () => {
    expect(unitBubbles(["A", "Z"], [1, 2], AT, []).map(({ id }) => id)).toEqual(["A"]);
  });
});
