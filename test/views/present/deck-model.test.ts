import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { findStory } from "../../../src/state/find-story";
import { StoryState } from "../../../src/state/story.svelte";
import { openTalk, type Talk } from "../../../src/state/talk-channel";
import { DeckModel } from "../../../src/views/present/deck-model.svelte";
import { atlasApp } from "../../support/atlas-app";
import { WindowsChannel } from "../../support/windows-channel";

type Hear = (event: unknown) => void;
const heard = new Map<string, Hear>();
let speaker: Talk | undefined;
let close: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  WindowsChannel.open.clear();
  heard.clear();
  vi.stubGlobal("BroadcastChannel", WindowsChannel);
  vi.stubGlobal("addEventListener", (name: string, hear: Hear) => heard.set(name, hear));
  vi.stubGlobal("removeEventListener", (name: string) => heard.delete(name));
  vi.stubGlobal("location", new URL("https://a.example/map/"));
  vi.stubGlobal("document", { documentElement: { dataset: { root: "./" } } });
  vi.stubGlobal("innerWidth", 1024);
  vi.stubGlobal("innerHeight", 768);
});
afterEach(() => {
  close?.();
  speaker?.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function deck(): Promise<DeckModel> {
  const { app } = await atlasApp();
  const model = new DeckModel(app, new StoryState(app.params, findStory));
  close = model.open();
  return model;
}

it("hides a pointer that rests, from the beginning, and shows it when it moves", async () => {
  const model = await deck();
  vi.advanceTimersByTime(2_900);
  expect(model.idle).toBe(false);
  vi.advanceTimersByTime(200);
  expect(model.idle).toBe(true);
  heard.get("pointermove")?.({ clientX: 5, clientY: 5 });
  expect(model.idle).toBe(false);
});

it("tells the shape of its window, and tells it anew when that changes", async () => {
  speaker = openTalk({ role: "speaker" });
  const ratios: number[] = [];
  speaker.listen((message) => {
    if (message.type === "wall") ratios.push(message.ratio);
  });
  await deck();
  await vi.advanceTimersByTimeAsync(20);
  expect(ratios.at(-1)).toBe(1024 / 768);
  vi.stubGlobal("innerWidth", 1920);
  heard.get("resize")?.({});
  await vi.advanceTimersByTimeAsync(20);
  expect(ratios.at(-1)).toBe(2.5);
});
