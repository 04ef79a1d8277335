import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { VEIL_COLUMNS, VEIL_ROWS } from "../../../src/map/veil";
import { StagePainter, type StageScene } from "../../../src/views/diffusion/stage-painter";
import { drawnCalls } from "../../support/drawn-calls";

let now = 0;
/** Milliseconds that a drawing takes. */
let cost = 0;
let ratio = 1;
/** Canvases that the painter has made, the unseen one first. */
let made: ReturnType<typeof canvasOf>[] = [];

beforeEach(() => {
  [now, cost, ratio] = [0, 0, 1];
  vi.stubGlobal("ImageData", Object);
  made = [];
  vi.stubGlobal("document", {
    createElement: () => {
      const one = canvasOf();
      made.push(one);
      return one.canvas;
    },
  });
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
  const canvas = { width: 0, height: 0, style: {}, getContext: () => context };
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
    /** Full drawings of the lines at once, and those out of sight, each of which begins with an empty canvas. */
    bakes: () => count(lines, "clearRect"),
    unseen: made[0]!,
    begun: () => count(made[0]!, "clearRect"),
    shown: () => count(lines, "drawImage"),
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
    // The lines run from 100 to 300 pixels in both directions, and a ring reaches 30 beyond.
    expect([lines.canvas.width, lines.canvas.height]).toEqual([520, 520]);
    expect([live.canvas.width, live.canvas.height]).toEqual([520, 520]);
    expect(lines.canvas.style).toEqual(live.canvas.style);
    expect(parseFloat(live.canvas.style.left)).toBeCloseTo(7, 9);
  });

  it("draws the lines anew at each call at rest or back in time, and out of sight every 15 frames while time runs", () => {
    const { painter, bakes, begun, shown } = staged();
    for (let frame = 0; frame < 31; frame += 1) painter.draw(2.1 + frame / 100, true);
    expect([bakes(), begun(), shown()]).toEqual([1, 2, 2]);
    painter.draw(2.5, false);
    painter.draw(2.5, false);
    expect(bakes()).toBe(3);
    painter.draw(2.2, true);
    expect(bakes()).toBe(4);
  });

  it("spreads a full drawing of many lines over frames, and draws upon it what has grown meanwhile", () => {
    const [line] = SCENE.lines;
    const { painter, lines, unseen, begun, shown } = staged({
      lines: Array.from({ length: 40 }, () => line!),
    });
    const strokes = (of: typeof lines): number =>
      of.calls.filter(({ name }) => name === "stroke").length;
    const each: number[] = [];
    for (let frame = 0; frame < 20; frame += 1) {
      const before = strokes(unseen);
      painter.draw(3 + frame / 100, true);
      if (begun() === 1) each.push(strokes(unseen) - before);
    }
    // The dashes beneath, then 40 lines with as many casings, 24 a frame.
    expect(each.slice(0, 4)).toEqual([25, 24, 24, 8]);
    expect(shown()).toBe(1);
    const at = lines.calls.findIndex(({ name }) => name === "drawImage");
    // From the share of the time of the drawing's first frame, 3.15 of 2 to 6, on to that of its last, 3.18.
    const { args: from } = lines.calls.slice(at).find(({ name }) => name === "moveTo")!;
    const { args: to } = lines.calls.slice(at).find(({ name }) => name === "lineTo")!;
    expect(from[0]).toBeCloseTo(100 + 200 * (1.15 / 4), 6);
    expect(to[0]).toBeCloseTo(100 + 200 * (1.18 / 4), 6);
  });

  it("forgets a drawing under way when time is set back", () => {
    const [line] = SCENE.lines;
    const { painter, shown, begun } = staged({ lines: Array.from({ length: 40 }, () => line!) });
    for (let frame = 0; frame < 16; frame += 1) painter.draw(3 + frame / 100, true);
    expect(begun()).toBe(1);
    painter.draw(2.5, true);
    for (let frame = 0; frame < 10; frame += 1) painter.draw(2.5 + frame / 100, true);
    expect(shown()).toBe(0);
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

  it("draws the veil at rest rather than putting its pixels, which no printer would take", () => {
    const { painter, puts, veil } = staged();
    painter.draw(4.1, false);
    expect([puts(), veil.calls.map(({ name }) => name)]).toEqual([0, ["drawImage"]]);
    painter.draw(4.2, true);
    expect(puts()).toBe(1);
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
    const { painter, sparks, begun } = staged();
    cost = 9;
    const draw = (frames: number): number => {
      const before = sparks();
      for (let frame = 0; frame < frames; frame += 1) painter.draw(7, true);
      return sparks() - before;
    };
    expect(draw(20)).toBeGreaterThan(0);
    expect(draw(1)).toBe(0);
    draw(39);
    const before = begun();
    draw(60);
    expect(begun() - before).toBe(2);
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
