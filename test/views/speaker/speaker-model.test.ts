import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { loadStory } from "../../../src/catalog/stories";
import type { Story } from "../../../src/model/catalog";
import type { TalkMessage } from "../../../src/model/talk";
import { openTalk, type Talk } from "../../../src/state/talk-channel";
import { SpeakerModel } from "../../../src/views/speaker/speaker-model.svelte";
import { WindowsChannel } from "../../support/windows-channel";

const story: Story = (await loadStory("two-minutes"))!;
let close: (() => void) | undefined;
let deck: Talk | undefined;
let heard: TalkMessage[];
let written: string[];

const settle = (milliseconds = 20) => vi.advanceTimersByTimeAsync(milliseconds);

function openDeck(): Talk {
  deck = openTalk({ role: "deck" });
  heard = [];
  deck.listen((message) => heard.push(message));
  deck.send({ type: "story", story });
  return deck;
}

/** A window of the speaker's at an address. */
async function speaker(search: string, hash = ""): Promise<SpeakerModel> {
  vi.stubGlobal("location", new URL(`https://a.example/map/${search}${hash}`));
  const model = new SpeakerModel();
  close = model.open();
  // The story comes as a module, which no made-up clock moves.
  await vi.waitFor(() => {
    expect(model.story !== null || model.unknown !== "").toBe(true);
  });
  return model;
}

beforeEach(() => {
  vi.useFakeTimers();
  WindowsChannel.open.clear();
  written = [];
  vi.stubGlobal("BroadcastChannel", WindowsChannel);
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("removeEventListener", () => undefined);
  vi.stubGlobal("location", new URL("https://a.example/map/"));
  vi.stubGlobal("document", { documentElement: { dataset: { root: "./" } } });
  vi.stubGlobal("history", {
    state: null,
    replaceState: (_: unknown, __: string, address: string) => written.push(address),
  });
});
afterEach(() => {
  close?.();
  deck?.close();
  close = deck = undefined;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("opened first, shows the story of its address and waits for a deck", async () => {
  const model = await speaker("?story=two-minutes&view=speaker", "#/3");
  expect([model.story?.id, model.place, model.met]).toEqual(["two-minutes", 3, false]);
  expect(model.step).toBe(model.story?.steps[2]);
  expect(model.next).toBe(model.story?.steps[3]);
  model.act("next");
  expect(model.place).toBe(4);
  openDeck().send({ type: "step", story: story.id, place: 2 });
  await settle();
  expect([model.place, model.met, model.peers.decks]).toEqual([2, true, 1]);
  expect(written.at(-1)).toBe("/map/?story=two-minutes&view=speaker#/2");
});

it("leads the deck, and stays between the first step and the last", async () => {
  openDeck();
  const model = await speaker("?story=two-minutes&view=speaker");
  model.act("previous");
  model.act("last");
  model.act("next");
  model.act("leave");
  model.act("blackout");
  model.act("leave");
  model.act("start");
  model.go(4);
  await settle();
  const asked = heard.filter(({ type }) => type !== "timer");
  expect(asked.map((one) => (one.type === "step" ? one.place : "on" in one && one.on))).toEqual([
    1,
    story.steps.length,
    story.steps.length,
    true,
    false,
    1,
    4,
  ]);
});

it("is not set back by the answer to a press before the last, and follows a deck that stays elsewhere", async () => {
  openDeck();
  const model = await speaker("?story=two-minutes&view=speaker");
  await settle();
  expect(model.peers.decks).toBe(1);
  model.act("next");
  model.act("next");
  expect(model.place).toBe(3);
  const says = (place: number) => deck!.send({ type: "step", story: story.id, place });
  says(2);
  await settle();
  expect(model.place).toBe(3);
  says(3);
  await settle();
  says(5);
  await settle();
  expect(model.place).toBe(5);
  model.act("previous");
  says(6);
  await settle();
  expect(model.place).toBe(4);
  await settle(1_000);
  expect(model.place).toBe(6);
});

it("holds a light on the wall only while it is told to", async () => {
  openDeck();
  const model = await speaker("?story=two-minutes&view=speaker");
  model.point([0.1, 0.1]);
  model.act("spotlight");
  model.point([0.25, 0.75]);
  model.act("leave");
  model.point([0.1, 0.1]);
  await settle();
  const lights = heard.flatMap((one) => (one.type === "spotlight" ? [one.at] : []));
  expect(lights).toEqual([[0.5, 0.5], [0.25, 0.75], null]);
});

it("has the shape of the wall, also when it comes later than the deck has told", async () => {
  openDeck().send({ type: "wall", ratio: 4 / 3 });
  const model = await speaker("?story=two-minutes&view=speaker");
  await settle();
  expect(model.ratio).toBe(4 / 3);
  deck?.send({ type: "wall", ratio: 16 / 10 });
  await settle();
  expect(model.ratio).toBe(1.6);
});

it("counts the time of the talk, and how far behind the plan that is", async () => {
  const model = await speaker("?story=two-minutes&view=speaker");
  model.act("timer");
  await settle(90_000);
  expect(Math.round(model.elapsed / 1000)).toBe(90);
  const planned = story.steps[0]?.minutes ?? 0;
  expect(model.behind).toBeCloseTo(1.5 - planned, 1);
  model.act("timer");
  await settle(60_000);
  expect(Math.round(model.elapsed / 1000)).toBe(90);
  model.reset();
  expect(model.elapsed).toBe(0);
});

it("knows that a deck has gone, and goes on by itself", async () => {
  openDeck();
  const model = await speaker("?story=two-minutes&view=speaker");
  await settle();
  expect(model.peers.decks).toBe(1);
  deck?.close();
  await settle();
  expect([model.peers.decks, model.met]).toEqual([0, true]);
  model.act("next");
  expect(model.place).toBe(2);
});

it("names a story that nobody has, until a deck sends it", async () => {
  const model = await speaker("?story=nobody&view=speaker");
  expect([model.unknown, model.step]).toEqual(["nobody", null]);
  openDeck();
  await settle();
  expect([model.unknown, model.story?.id]).toEqual(["", "two-minutes"]);
});
