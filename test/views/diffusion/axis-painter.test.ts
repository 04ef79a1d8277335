import { describe, expect, it } from "vitest";
import type { AxisLine } from "../../../src/map/axis-lines";
import { lineColour } from "../../../src/map/diffusion-palette";
import { AxisPainter, type AxisScene } from "../../../src/views/diffusion/axis-painter";
import { drawnCalls, type DrawnCall } from "../../support/drawn-calls";

/** From left to right and from top to bottom; the first carries four times as much, and back from its end. */
const LINES: readonly AxisLine[] = [
  {
    from: [1000, 1000],
    to: [2000, 1000],
    start: 2,
    end: 4,
    load: [0, 4],
    onward: [0, 1],
    mix: [
      [0, 0],
      [1, 0],
    ],
  },
  {
    from: [2000, 1000],
    to: [2000, 3000],
    start: 4,
    end: 6,
    load: [0, 1],
    onward: [0, 1],
    mix: [
      [0, 0],
      [0.5, 0.5],
    ],
  },
];
const SCENE: AxisScene = {
  lines: LINES,
  loadTimes: [0, 12],
  poles: ["pole-pan-prd", "pole-bohai"],
  cities: [
    { at: [1000, 1000], time: 2 },
    { at: [2000, 3000], time: 6 },
  ],
  t1: 2,
  scheme: "light",
  page: "#page",
  ink: "#ink",
  quiet: "#quiet",
};
const SCALE = 0.1;
const drawn = (work: (painter: AxisPainter, canvas: CanvasRenderingContext2D) => void, scale = SCALE) => {
  const { context, calls } = drawnCalls();
  work(new AxisPainter(SCENE, scale), context);
  return calls;
}; // prettier-ignore
/** Each stroke with the points it goes through. */
const strokes = (calls: readonly DrawnCall[]) => {
  let path: number[] = [];
  return calls.flatMap(({ name, args, lineWidth, strokeStyle }) => {
    if (name === "beginPath") path = [];
    if (name === "moveTo" || name === "lineTo" || name === "arc") {
      path.push(...(args as number[]).slice(0, 2));
    }
    return name === "stroke" ? [{ path, lineWidth, strokeStyle }] : [];
  });
};
/** 1.4 + 3.2 √(load / largest) px of a large map, where the load at 6 of 12 years is half of that at the end. */
const WIDTH = { first: 1.4 + 3.2 * Math.sqrt(0.5), second: 1.4 + 3.2 * Math.sqrt(0.125) };

describe("a full drawing", () => {
  it("is empty before the lines begin", () => {
    expect(drawn((painter, canvas) => painter.bake(canvas, 1.9))).toEqual([]);
  });

  it("has each line under its casing as wide as the root of its load, in the colour of its mixture", () => {
    const lines = strokes(drawn((painter, canvas) => painter.bake(canvas, 6))).filter(({ path, strokeStyle }) => path.length === 4 && strokeStyle !== "#quiet"); // prettier-ignore
    expect(lines.map(({ path }) => path)).toEqual([[100, 100, 200, 100], [200, 100, 200, 300], [100, 100, 200, 100], [200, 100, 200, 300]]); // prettier-ignore
    expect(lines.map(({ strokeStyle }) => strokeStyle)).toEqual([
      "#page",
      "#page",
      lineColour("light", SCENE.poles, [1, 0]),
      lineColour("light", SCENE.poles, [0.5, 0.5]),
    ]);
    const widths = [WIDTH.first + 2.4, WIDTH.second + 2.4, WIDTH.first, WIDTH.second];
    for (const [k, { lineWidth }] of lines.entries()) expect(lineWidth).toBeCloseTo(widths[k]!, 12);
  });

  it("has thinner lines on a narrow map", () => {
    const wide = strokes(drawn((painter, canvas) => painter.bake(canvas, 12)));
    const narrow = strokes(drawn((painter, canvas) => painter.bake(canvas, 12), 0.036));
    const widest = (all: typeof wide): number =>
      Math.max(...all.filter(({ strokeStyle }) => strokeStyle.startsWith("#") && strokeStyle.length === 7).map(({ lineWidth }) => lineWidth)); // prettier-ignore
    expect(widest(narrow)).toBeCloseTo(0.8 * widest(wide), 12);
  });

  it("ghosts what is not drawn yet, and fills the dot of a city when it is reached", () => {
    const calls = drawn((painter, canvas) => painter.bake(canvas, 3));
    const ghost = strokes(calls).find(({ strokeStyle, path }) => strokeStyle === "#quiet" && path.length === 8); // prettier-ignore
    expect(ghost?.path).toEqual([100, 100, 200, 100, 200, 100, 200, 300]);
    const half = strokes(calls).filter(({ path }) => path[2] === 150);
    expect(half).toHaveLength(2);
    const dots = calls.filter(({ name }) => name === "fill").map(({ fillStyle }) => fillStyle);
    expect(dots).toEqual(["#ink", "#page"]);
    const late = drawn((painter, canvas) => painter.bake(canvas, 6)).filter(({ name }) => name === "fill"); // prettier-ignore
    expect(late.slice(-2).map(({ fillStyle }) => fillStyle)).toEqual(["#ink", "#ink"]);
  });

  it("points each arrow the way that more has gone", () => {
    const turns = drawn((painter, canvas) => painter.bake(canvas, 12))
      .filter(({ name }) => name === "rotate")
      .map(({ args }) => args[0] as number);
    // The first sent three of its four parts back, to the left; the second goes down.
    expect(turns[0]).toBeCloseTo(Math.PI, 12);
    expect(turns[1]).toBeCloseTo(Math.PI / 2, 12);
  });
});

describe("between two full drawings", () => {
  it("draws only what has grown", () => {
    const grown = strokes(drawn((painter, canvas) => painter.grow(canvas, 3, 3.5)));
    expect(grown.map(({ path }) => path)).toEqual([[150, 100, 175, 100]]);
    expect(drawn((painter, canvas) => painter.grow(canvas, 1, 1.5)).filter(({ name }) => name === "stroke")).toEqual([]); // prettier-ignore
  });

  it("moves a head on each growing line and sparks on the drawn ones, and says where", () => {
    const touched: number[][] = [];
    const calls = drawn((painter, canvas) => {
      const sprite = {} as CanvasImageSource;
      painter.live(canvas, 5, [sprite, sprite], 6, (...at) => touched.push(at));
    });
    expect(calls.filter(({ name }) => name === "translate").map(({ args }) => args)).toEqual([[200, 200]]); // prettier-ignore
    const sparks = calls.filter(({ name }) => name === "drawImage");
    expect(sparks.length).toBeGreaterThan(20);
    for (const { args } of sparks) {
      const [, x, y] = args as [unknown, number, number];
      // All on the first line: the second is still growing.
      expect(y + 3).toBe(100);
      expect(x + 3).toBeGreaterThanOrEqual(100);
      expect(x + 3).toBeLessThanOrEqual(200);
    }
    expect(touched).toHaveLength(1 + sparks.length);
    expect(drawn((painter, canvas) => painter.live(canvas, 5, [], 6, () => undefined)).filter(({ name }) => name === "drawImage")).toEqual([]); // prettier-ignore
  });
});
