import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { loadStory } from "../../../src/catalog/stories";
import { defaultParams } from "../../../src/formats/params";
import type { StoryStep } from "../../../src/model/catalog";
import type { Params } from "../../../src/model/params";
import { stepParams, type StoryState } from "../../../src/state/story.svelte";
import type { AppContext } from "../../../src/views/context";
import * as moves from "../../../src/views/present/move-maps";
import { StagePictures } from "../../../src/views/present/stage-pictures.svelte";

const story = (await loadStory("two-minutes"))!;
const BEGIN: Params = { ...defaultParams("en"), story: story.id, view: "present" };

/** The talk at a step, as the address and the story have it. */
const at = { params: { current: BEGIN } };
const told = { story, place: 1, step: story.steps[0] ?? null };
let stage: StagePictures;
let stop: (() => void) | undefined;

function go(place: number): void {
  stop?.();
  const step = story.steps[place - 1]!;
  Object.assign(told, { place, step });
  at.params.current = stepParams(step, BEGIN);
  stop = stage.follow();
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("location", new URL("https://a.example/"));
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  vi.stubGlobal("requestIdleCallback", undefined);
  vi.stubGlobal("requestAnimationFrame", (act: () => void) => setTimeout(act, 16));
  vi.stubGlobal("cancelAnimationFrame", (handle: number) => {
    clearTimeout(handle);
  });
  stage = new StagePictures(at as unknown as AppContext, told as unknown as StoryState);
});
afterEach(() => {
  stop?.();
  stop = undefined;
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it("shows the first picture at once and each later one after its words, once it is drawn", async () => {
  go(1);
  expect(stage.shown?.tab).toBe("map");
  expect(stage.shown?.app.params.current).toMatchObject({ select: ["440000"], k: "5" });
  go(2);
  expect(stage.shown?.tab).toBe("map");
  await vi.advanceTimersByTimeAsync(20);
  expect([stage.shown?.tab, stage.all.at(-1)?.tab]).toEqual(["map", "scatter"]);
  await vi.advanceTimersByTimeAsync(20);
  expect(stage.shown?.tab).toBe("scatter");
  expect(stage.shown?.step).toBe(story.steps[1]);
});

it("draws the views of coming steps ahead, each once and at the step that comes first", async () => {
  go(1);
  expect(stage.all.map(({ tab }) => tab)).toEqual(["map"]);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(stage.all.map(({ tab, step }) => [tab, story.steps.indexOf(step!) + 1])).toEqual([
    ["map", 1],
    ["scatter", 2],
    ["regions", 3],
    ["diffusion", 4],
    // The map on screen stays as it is: another one comes over it.
    ["map", 5],
  ]);
  const scatter = stage.all.find(({ tab }) => tab === "scatter");
  go(2);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(stage.shown).toBe(scatter);
  expect(stage.all).toHaveLength(5);
});

it("lets a picture that stands ready be seen after the words, and redraws none that has been seen to", async () => {
  go(1);
  const first = stage.shown!;
  await vi.advanceTimersByTimeAsync(3_000);
  const ready = stage.all.find(({ step }) => step === story.steps[4])!;
  const choices = ready.app.params.current;
  go(5);
  await vi.advanceTimersByTimeAsync(20);
  expect(stage.shown).toBe(ready);
  expect(ready.app.params.current).toBe(choices);
  // The step before has its picture still.
  go(1);
  await vi.advanceTimersByTimeAsync(20);
  expect(stage.shown).toBe(first);
});

it("changes the picture where it is when its step stays", async () => {
  go(3);
  const regions = stage.shown!;
  expect(regions.tab).toBe("regions");
  stop?.();
  at.params.current = { ...at.params.current, region: "east" };
  stop = stage.follow();
  await vi.advanceTimersByTimeAsync(20);
  expect(stage.shown).toBe(regions);
  expect(regions.app.params.current.region).toBe("east");
  expect(stage.all).toHaveLength(1);
});

it("keeps the picture before until the next one is whole: under it, and over a scenario", async () => {
  go(3);
  const regions = stage.shown!;
  expect(stage.left).toBeNull();
  go(4);
  await vi.advanceTimersByTimeAsync(40);
  const scenario = stage.shown!;
  expect([stage.left, stage.leaves(regions), stage.leaves(scenario)]).toEqual([
    regions,
    "over",
    undefined,
  ]);
  await vi.advanceTimersByTimeAsync(350);
  expect([stage.left, stage.leaves(regions)]).toEqual([null, undefined]);
  go(5);
  await vi.advanceTimersByTimeAsync(40);
  expect([stage.left, stage.leaves(scenario)]).toEqual([scenario, "under"]);
});

it("has a picture of its own for a step to another region, and parts the maps that the step will move", async () => {
  const part = vi.spyOn(moves, "partMaps").mockReturnValue();
  const step = (query: string): StoryStep => ({ ...story.steps[2]!, query });
  const two = {
    ...story,
    steps: [step("tab=regions&region=east"), step("tab=regions&region=pole-yrd")],
  };
  const to = (place: number): void => {
    stop?.();
    Object.assign(told, { story: two, place, step: two.steps[place - 1] });
    at.params.current = stepParams(two.steps[place - 1]!, BEGIN);
    stop = stage.follow();
  };
  to(1);
  const east = stage.shown!;
  await vi.advanceTimersByTimeAsync(1_500);
  const yrd = stage.all.find((one) => one !== east)!;
  expect(yrd.app.params.current.region).toBe("pole-yrd");
  expect(part).not.toHaveBeenCalled();
  for (const one of [east, yrd]) one.node = { querySelectorAll: () => [] } as unknown as Element;
  to(1);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(part).toHaveBeenCalledWith([east.node, yrd.node], east.node, yrd.node);
});

it("lets one picture be used: the one on screen, once its transition is over", async () => {
  go(1);
  const map = stage.shown!;
  expect(map.inert).toBe(false);
  await vi.advanceTimersByTimeAsync(3_000);
  const usable = (): string[] => stage.all.filter(({ inert }) => !inert).map(({ tab }) => tab);
  expect(usable()).toEqual(["map"]);
  go(2);
  await vi.advanceTimersByTimeAsync(600);
  expect([stage.shown?.tab, ...usable()]).toEqual(["scatter", "map"]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(usable()).toEqual(["scatter"]);
});

it("passes over the steps that a hand goes through without a pause", async () => {
  go(1);
  for (const place of [2, 3, 4, 5]) go(place);
  await vi.advanceTimersByTimeAsync(40);
  expect(stage.all.map(({ tab }) => tab)).toEqual(["map", "map"]);
  expect(stage.shown?.step).toBe(story.steps[4]);
});

it("ends painting ahead a frame before the next picture is to be seen, which would not come but be there", async () => {
  go(1);
  await vi.advanceTimersByTimeAsync(3_000);
  const cancel = vi.fn();
  const animate = vi.fn(() => ({ cancel }));
  for (const picture of stage.all) {
    picture.node = {
      querySelector: () => null,
      querySelectorAll: (of: string) => (of === ":scope > [data-waits]" ? [{ animate }] : []),
    } as unknown as Element;
  }
  go(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(animate).toHaveBeenCalledTimes(1);
  expect(cancel).not.toHaveBeenCalled();
  const before = stage.shown;
  go(2);
  expect([stage.shown, cancel.mock.calls.length]).toEqual([before, 1]);
});
