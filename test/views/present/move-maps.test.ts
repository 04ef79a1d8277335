import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { moveMaps, partMaps } from "../../../src/views/present/move-maps";

let calm = false;
/** Share of the way that the browser's clock says; null at its end. */
let progress: number | null = 0;
let frames: (() => void)[] = [];

beforeEach(() => {
  [calm, progress, frames] = [false, 0, []];
  vi.stubGlobal("matchMedia", () => ({ matches: calm }));
  vi.stubGlobal("requestAnimationFrame", (act: () => void) => frames.push(act));
  vi.stubGlobal("cancelAnimationFrame", () => {
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
}

/** A slide whose map is zoomed; without a zoom one that is drawn whole, as a stage that never zooms is. */
function slide(zoom?: readonly [k: number, x: number, y: number], canvas = false) {
  const style: Style = { transform: "" };
  const fade = { cancel: vi.fn() };
  const animate = vi.fn((..._: unknown[]) => fade);
  const names = ["--k", "--zoom-x", "--zoom-y"];
  const parentElement = {
    style: { getPropertyValue: (name: string) => String(zoom?.[names.indexOf(name)] ?? "") },
  };
  const plane = { style, animate, parentElement, querySelector: () => (canvas ? {} : null) };
  const attributes = new Set<string>();
  const picture = {
    querySelector: () => plane,
    toggleAttribute: (name: string, on: boolean) =>
      on ? attributes.add(name) : attributes.delete(name),
    removeAttribute: (name: string) => attributes.delete(name),
  };
  const node = {
    querySelector: (selector: string) => (selector === ".picture" ? picture : null),
  } as unknown as Element;
  return { node, style, animate, fade, moves: () => attributes.has("data-moves") };
}

const nowhere = { querySelector: () => null } as unknown as Element;

it("moves both maps from the zoom of the first to that of the second", () => {
  const [whole, large] = [slide(), slide([2, -5000, -4210])];
  const move = moveMaps(whole.node, large.node)!;
  expect(move.duration).toBe(420);
  expect([whole.moves(), large.moves()]).toEqual([true, true]);
  // A map of 10,000 by 8,420 units: the large one begins half as large, in the middle of the whole one.
  expect(whole.style.transform).toBe("translate(0%, 0%) scale(1)");
  expect(large.style.transform).toBe("translate(25%, 25%) scale(0.5)");
  frame(0.5);
  expect(whole.style.transform).toBe("translate(-25%, -25%) scale(1.5)");
  expect(large.style.transform).toBe("translate(12.5%, 12.5%) scale(0.75)");
  frame(null);
  expect(frames).toEqual([]);
  move.stop();
  expect([whole.style.transform, large.style.transform]).toEqual(["", ""]);
});

it("fades one into the other, and no land turns pale between, into the map and out of it", () => {
  for (const [from, to] of [
    [slide(), slide([2, -5000, -4210])],
    [slide([2, -5000, -4210]), slide()],
  ] as const) {
    const move = moveMaps(from.node, to.node)!;
    const seen = ({ animate }: typeof from, time: number): number => {
      const [[frames, { delay, duration }]] = animate.mock.calls as unknown as [
        [{ opacity: [number, number] }, { delay: number; duration: number }],
      ];
      const share = Math.min(1, Math.max(0, (time - delay) / duration));
      return frames.opacity[0] + share * (frames.opacity[1] - frames.opacity[0]);
    };
    for (let time = 0; time <= move.duration; time += 20)
      expect(1 - (1 - seen(from, time)) * (1 - seen(to, time)), `${time}`).toBeGreaterThan(0.88);
    expect([seen(from, 0), seen(to, 0)]).toEqual([1, 0]);
    expect([seen(from, move.duration), seen(to, move.duration)]).toEqual([0, 1]);
    expect(from.fade.cancel).not.toHaveBeenCalled();
    move.stop();
    for (const { fade } of [from, to]) expect(fade.cancel).toHaveBeenCalledOnce();
  }
});

it("puts the maps where they belong when the next step comes before the end", () => {
  const [east, yrd] = [slide([2, -9000, -6000]), slide([4, -30_000, -15_000])];
  const move = moveMaps(east.node, yrd.node)!;
  frame(0.3);
  expect(east.style.transform).not.toBe("");
  move.stop();
  frame(0.6);
  expect([east.style.transform, yrd.style.transform]).toEqual(["", ""]);
});

it("moves nothing where less motion is asked for, where both are drawn alike, or where one has no map", () => {
  const [whole, alike, large] = [slide(), slide([1, 0, 0]), slide([2, -5000, -4210])];
  expect(moveMaps(whole.node, alike.node)).toBeNull();
  expect(moveMaps(large.node, nowhere)).toBeNull();
  expect(moveMaps(nowhere, large.node)).toBeNull();
  calm = true;
  expect(moveMaps(whole.node, large.node)).toBeNull();
  partMaps([whole.node, large.node], whole.node, large.node);
  for (const { style, moves } of [whole, alike, large])
    expect([style.transform, moves()]).toEqual(["", false]);
  expect(frames).toEqual([]);
});

it("leaves a scenario, which is drawn in many layers, and the map before or after it where they are", () => {
  const [large, scenario] = [slide([2, -5000, -4210]), slide(undefined, true)];
  expect(moveMaps(large.node, scenario.node)).toBeNull();
  expect(moveMaps(scenario.node, large.node)).toBeNull();
});

it("parts the maps that a step will move, and joins the others to their pictures again", () => {
  const [whole, large, other] = [slide(), slide([2, -5000, -4210]), slide([3, -9000, -9000])];
  const all = [whole.node, large.node, other.node, nowhere];
  partMaps(all, whole.node, large.node);
  const parted = () => [whole, large, other].map(({ moves }) => moves());
  expect(parted()).toEqual([true, true, false]);
  partMaps(all, large.node, other.node);
  expect(parted()).toEqual([false, true, true]);
  // A step back that moves nothing: the picture comes over the one before as any other.
  expect(moveMaps(nowhere, large.node)).toBeNull();
  expect(parted()).toEqual([false, false, true]);
  partMaps(all, whole.node, slide().node);
  expect(parted()).toEqual([false, false, false]);
});
