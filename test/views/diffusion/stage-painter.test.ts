import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { VEIL_COLUMNS, VEIL_ROWS } from "../../../src/map/veil";
import { StagePainter, type StageScene } from "../../../src/views/diffusion/stage-painter";
import { drawnCalls } from "../../support/drawn-calls";

let now = 0;
/** Milliseconds that a drawing takes. */
let cost = 0;
let ratio = 1;

beforeEach(() => {
  [now, cost, ratio] = [0, 0, 1];
  vi.stubGlobal("ImageData", Object);
  vi.stubGlobal("document", { createElement: () => canvasOf().canvas });
  vi.stubGlobal("performance", {
    now: () => {
      now += cost;
      return now;
    },
  });
  vi.stubGlobal("devicePixelRatio", 1);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function canvasOf() {
  const { context, calls } = drawnCalls();
  const canvas = { width: 0, height: 0, getContext: () => context };
  return { canvas: canvas as unknown as HTMLCanvasElement, calls };
}

const SCENE: StageScene = {
  lines: [
    { from: [1000, 1000], to: [3000, 1000], start: 2, end: 6, load: [0, 1], onward: [0, 1], mix: [[0], [1]] }, // prettier-ignore
    { from: [1000, 1000], to: [1000, 3000], start: 2, end: 3, load: [0, 1], onward: [0, 1], mix: [[0], [1]] }, // prettier-ignore
  ],
  loadTimes: [0, 12],
  poles: ["pole-yrd"],
  cities: [],
  t1: 2,
  scheme: "light",
  page: "#page",
  ink: "#ink",
  quiet: "#quiet",
  front: new Float32Array(VEIL_COLUMNS * VEIL_ROWS).fill(4),
  ground: [1, 2, 3],
  pulses: [{ at: [1000, 1000], pole: 0 }],
};

function staged(scene: Partial<StageScene> = {}, width = 1000) {
  const [veil, lines, live] = [canvasOf(), canvasOf(), canvasOf()];
  const canvases = { veil: veil.canvas, lines: lines.canvas, live: live.canvas };
  vi.stubGlobal("devicePixelRatio", ratio);
  const painter = new StagePainter({ ...SCENE, ...scene }, canvases);
  painter.resize(width, 842);
  const count = (of: typeof lines, name: string): number =>
    of.calls.filter((call) => call.name === name).length;
  return {
    painter,
    veil,
    lines,
    live,
    /** Full drawings of the lines, each of which begins with an empty canvas. */
    bakes: () => count(lines, "clearRect"),
    rings: () => count(live, "arc"),
    sparks: () => count(live, "drawImage"),
    puts: () => count(veil, "putImageData"),
  };
}

describe("StagePainter", () => {
  it("has a pixel a cell of the veil, and at most two a pixel of the page elsewhere", () => {
    ratio = 3;
    const { veil, lines, live } = staged();
    expect([veil.canvas.width, veil.canvas.height]).toEqual([VEIL_COLUMNS, VEIL_ROWS]);
    expect([lines.canvas.width, lines.canvas.height]).toEqual([2000, 1684]);
    expect([live.canvas.width, live.canvas.height]).toEqual([2000, 1684]);
  });

  it("draws the lines anew every 15 frames while time runs, and at each call at rest or back in time", () => {
    const { painter, bakes } = staged();
    for (let frame = 0; frame < 31; frame += 1) painter.draw(2.1 + frame / 100, true);
    expect(bakes()).toBe(3);
    painter.draw(2.5, false);
    painter.draw(2.5, false);
    expect(bakes()).toBe(5);
    painter.draw(2.2, true);
    expect(bakes()).toBe(6);
  });

  it("paints the veil only where the front moves", () => {
    const { painter, puts } = staged();
    painter.draw(1, true);
    const first = puts();
    painter.draw(1.5, true);
    expect(puts()).toBe(first);
    painter.draw(4.1, true);
    expect(puts()).toBe(first + 1);
    const bare = staged({ front: null });
    bare.painter.draw(4.1, true);
    expect(bare.puts()).toBe(0);
  });

  it("pulses before the lines begin, 6 to 26 px in 1.6 years, and only while time runs", () => {
    const { painter, rings, live } = staged();
    painter.draw(0.4, true);
    const ring = live.calls.find(({ name }) => name === "arc")!;
    expect(ring.args.slice(0, 3)).toEqual([100, 100, 6 + 20 * 0.25]);
    painter.draw(0.8, false);
    painter.draw(2.1, true);
    expect(rings()).toBe(1);
  });

  it("takes away what moved in the last frame", () => {
    const { painter, live } = staged();
    painter.draw(0.4, true);
    painter.draw(0.5, false);
    // The ring's radius of 11 and 2 px around it.
    const cleared = live.calls.find(({ name }) => name === "clearRect")!;
    expect(cleared.args).toEqual([87, 87, 26, 26]);
  });

  it("gives up sparks after 20 frames that take too long, then the frequent drawings", () => {
    const { painter, sparks, bakes } = staged();
    cost = 9;
    const draw = (frames: number): number => {
      const before = sparks();
      for (let frame = 0; frame < frames; frame += 1) painter.draw(7, true);
      return sparks() - before;
    };
    expect(draw(20)).toBeGreaterThan(0);
    expect(draw(1)).toBe(0);
    draw(39);
    const before = bakes();
    draw(60);
    expect(bakes() - before).toBe(2);
  });

  it("has no sparks on a narrow map, and keeps them where single frames are late", () => {
    const narrow = staged({}, 360);
    narrow.painter.draw(7, true);
    expect(narrow.sparks()).toBe(0);
    const { painter, sparks } = staged();
    for (let frame = 0; frame < 60; frame += 1) {
      cost = frame % 19 === 0 ? 0 : 9;
      painter.draw(7, true);
    }
    const before = sparks();
    painter.draw(7, true);
    expect(sparks()).toBeGreaterThan(before);
  });
});
