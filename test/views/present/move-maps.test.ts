import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { moveMaps, partMaps } from "../../../src/views/present/move-maps";

let calm = false;
/** Share of the way that the browser's clock says; null at its end. */
let progress: number | null = 0;
let frames: (() => void)[] = [];
const cancelled: unknown[] = [];

beforeEach(() => {
  [calm, progress, frames] = [false, 0, []];
  vi.stubGlobal("matchMedia", () => ({ matches: calm }));
  vi.stubGlobal("requestAnimationFrame", (act: () => void) => frames.push(act));
  vi.stubGlobal("cancelAnimationFrame", (handle: number) => {
    cancelled.push(handle);
    frames = [];
  });
  vi.stubGlobal(
    "KeyframeEffect",
    class {
      getComputedTiming = () => ({ progress });
    },
  );
  vi.stubGlobal(
    "Animation",
    class {
      readonly effect: unknown;
      play = vi.fn();
      cancel = vi.fn();
      constructor(effect: unknown) {
        this.effect = effect;
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function frame(share: number | null): void {
  progress = share;
  for (const act of frames.splice(0)) act();
}

interface Style {
  transform: string;
  willChange: string;
}

/** A picture whose map is zoomed; without a zoom one that is drawn whole, as a stage that never zooms is. */
function picture(zoom?: readonly [k: number, x: number, y: number], canvas = false) {
  const style: Style = { transform: "", willChange: "" };
  const plane = { style, querySelector: () => (canvas ? {} : null) };
  const names = ["--k", "--zoom-x", "--zoom-y"];
  const stage = {
    style: { getPropertyValue: (name: string) => String(zoom?.[names.indexOf(name)] ?? "") },
  };
  const node = {
    querySelector: (selector: string) => (selector === ".stage" ? stage : plane),
  } as unknown as Element;
  return { node, style };
}

const nowhere = { querySelector: () => null } as unknown as Element;

it("moves both maps from the zoom of the first to that of the second, and ends with neither moved", () => {
  const [whole, large] = [picture(), picture([2, -5000, -4210])];
  moveMaps(whole.node, large.node);
  // A map of 10,000 by 8,420 units: the large one begins half as large, in the middle of the whole one.
  expect(whole.style.transform).toBe("translate(0%, 0%) scale(1)");
  expect(large.style.transform).toBe("translate(25%, 25%) scale(0.5)");
  frame(0.5);
  expect(whole.style.transform).toBe("translate(-25%, -25%) scale(1.5)");
  expect(large.style.transform).toBe("translate(12.5%, 12.5%) scale(0.75)");
  frame(null);
  for (const { style } of [whole, large])
    expect(style).toEqual({ transform: "", willChange: "transform" });
  expect(frames).toEqual([]);
});

it("puts the maps where they belong when the next step comes before the end", () => {
  const [east, yrd] = [picture([2, -9000, -6000]), picture([4, -30_000, -15_000])];
  const stop = moveMaps(east.node, yrd.node);
  frame(0.3);
  expect(east.style.transform).not.toBe("");
  stop();
  expect([east.style.transform, yrd.style.transform]).toEqual(["", ""]);
  frame(0.6);
  expect([east.style.transform, yrd.style.transform]).toEqual(["", ""]);
});

it("leaves a map of many layers where it is: the other goes to or from it", () => {
  const [large, scenario] = [picture([2, -5000, -4210]), picture(undefined, true)];
  moveMaps(large.node, scenario.node);
  frame(0.5);
  expect(large.style.transform).toBe("translate(12.5%, 12.5%) scale(0.75)");
  expect(scenario.style).toEqual({ transform: "", willChange: "" });
});

it("moves nothing where less motion is asked for, where both are drawn alike, or where one has no map", () => {
  const [whole, alike, large] = [picture(), picture([1, 0, 0]), picture([2, -5000, -4210])];
  moveMaps(whole.node, alike.node)();
  moveMaps(large.node, nowhere)();
  moveMaps(nowhere, large.node)();
  calm = true;
  moveMaps(whole.node, large.node)();
  for (const { style } of [whole, alike, large])
    expect(style).toEqual({ transform: "", willChange: "" });
  expect(frames).toEqual([]);
});

it("parts the maps that a step will move, and joins the others to their pictures again", () => {
  const [whole, large, other] = [picture(), picture([2, -5000, -4210]), picture([3, -9000, -9000])];
  const all = [whole.node, large.node, other.node, nowhere];
  partMaps(all, whole.node, large.node);
  const parted = () => [whole, large, other].map(({ style }) => style.willChange);
  expect(parted()).toEqual(["transform", "transform", ""]);
  partMaps(all, large.node, other.node);
  expect(parted()).toEqual(["", "transform", "transform"]);
  partMaps(all, whole.node, picture().node);
  expect(parted()).toEqual(["", "", ""]);
});
