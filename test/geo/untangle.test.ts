import { expect, it } from "vitest";
import { selfIntersections } from "../../geo/self-intersections";
import { untangle } from "../../geo/untangle";

it("drops the point that folds a strait, and nothing else", () => {
  const shore = [
    [0, 0],
    [10, 0],
    [0, 10],
    [-10, 0],
  ];
  const before = {
    arcs: [
      shore,
      [
        [20, 5],
        [-11, 0],
        [11, 1],
      ],
    ],
    kept: true,
  };
  expect(selfIntersections(before.arcs)).not.toEqual([]);
  const after = untangle(before);
  expect(selfIntersections(after.arcs)).toEqual([]);
  expect(after.arcs[0]).toEqual(shore);
  expect(after.arcs[1]).toEqual([
    [20, 5],
    [0, 1],
  ]);
  expect(after.kept).toBe(true);
});

it("leaves alone what it cannot undo without moving the end of an arc", () => {
  const arcs = [
    [
      [0, 0],
      [4, 4],
    ],
    [
      [0, 4],
      [4, -4],
    ],
  ];
  expect(untangle({ arcs }).arcs).toEqual(arcs);
});

it("changes nothing where nothing conflicts", () => {
  const arcs = [
    [
      [0, 0],
      [4, 0],
      [0, 4],
      [-4, -4],
    ],
  ];
  expect(untangle({ arcs }).arcs).toEqual(arcs);
});
