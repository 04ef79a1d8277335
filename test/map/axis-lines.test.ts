import { describe, expect, it } from "vitest";
import { axisLines, carries, drawnShare, lineWidth, loadPlace, pointAlong, valueAt } from "../../src/map/axis-lines"; // prettier-ignore
import { deepFreeze } from "../support/deep-freeze";

const places = new Map([
  ["a", [0, 0] as const],
  ["b", [10, 0] as const],
  ["c", [10, 20] as const],
]);
const front = deepFreeze({
  segments: [
    { from: "b", to: "a", start: 2, end: 4 },
    { from: "b", to: "c", start: 2, end: 3 },
  ],
});
const loads = deepFreeze([
  { u: "a", v: "b", axes: ["x"], forward: [[0, 0], [1, 0]], backward: [[0, 0], [2, 3]] },
  { u: "b", v: "c", axes: ["x"], forward: [[0, 0], [0, 0]], backward: [[0, 0], [0, 0]] },
]); // prettier-ignore

describe("axisLines", () => {
  it("runs from the earlier to the later city, and counts both ways", () => {
    const [line] = axisLines(front, loads, places, -1);
    expect(line).toEqual({
      from: [10, 0],
      to: [0, 0],
      start: 2,
      end: 4,
      load: [0, 6],
      // From b to a: backward of a to b.
      onward: [0, 5],
      mix: [
        [0, 0],
        [0.5, 0.5],
      ],
    });
  });

  it("shows one pole alone", () => {
    const [line] = axisLines(front, loads, places, 1);
    expect(line?.load).toEqual([0, 3]);
    expect(line?.mix[1]).toEqual([0, 1]);
  });

  it("keeps a piece that carries nothing beside one that does, and none where nothing runs", () => {
    expect(axisLines(front, loads, places, -1).map(carries)).toEqual([true, false]);
    expect(axisLines(front, loads.slice(1), places, -1)).toEqual([]);
    expect(axisLines(front, loads, new Map(), -1)).toEqual([]);
  });
});

describe("a line's growth", () => {
  const [line] = axisLines(front, loads, places, -1);
  it("goes from its start to its end between its times", () => {
    expect([1, 2, 2.5, 4, 9].map((time) => drawnShare(line!, time))).toEqual([0, 0, 0.25, 1, 1]);
    expect(pointAlong(line!, 0.25)).toEqual([7.5, 0]);
  });
  it("is whole at once where both cities are reached together", () => {
    expect(drawnShare({ ...line!, start: 3, end: 3 }, 3)).toBe(1);
  });
});

describe("a figure between load times", () => {
  it("lies on the straight line, and stays at the ends", () => {
    expect([-1, 0, 0.25, 1, 2, 5].map((time) => valueAt([4, 8, 6], [0, 1, 2], time))).toEqual([
      4, 4, 5, 8, 6, 6,
    ]);
    expect([0, 0.99, 1, 9].map((time) => loadPlace([0, 1, 2], time))).toEqual([0, 0, 1, 2]);
  });
});

describe("lineWidth", () => {
  it("grows by the root of the load", () => {
    const wider = (load: number): number => lineWidth(load, 4) - lineWidth(0, 4);
    expect(wider(4)).toBeCloseTo(2 * wider(1), 12);
    expect(lineWidth(0, 0)).toBe(lineWidth(0, 4));
  });
});
