import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { TalkMessage, TalkPeers, TalkRole } from "../../src/model/talk";
import { openTalk, type Talk } from "../../src/state/talk-channel";
import { WindowsChannel } from "../support/windows-channel";

const talks: Talk[] = [];
function join(role: TalkRole): { talk: Talk; heard: TalkMessage[]; peers: () => TalkPeers } {
  const talk = openTalk({ role });
  talks.push(talk);
  const heard: TalkMessage[] = [];
  let last: TalkPeers = { decks: -1, speakers: -1 };
  talk.listen((message) => heard.push(message));
  talk.watch((peers) => (last = peers));
  return { talk, heard, peers: () => last };
}

const settle = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

/** The address of the page and the way from it to the root of the site. */
function at(address: string, root: string): void {
  vi.stubGlobal("location", new URL(address));
  vi.stubGlobal("document", { documentElement: { dataset: { root } } });
}

beforeEach(() => {
  vi.useFakeTimers();
  WindowsChannel.open.clear();
  vi.stubGlobal("BroadcastChannel", WindowsChannel);
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("removeEventListener", () => undefined);
  at("https://a.example/map/", "./");
});
afterEach(() => {
  for (const talk of talks.splice(0)) talk.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const STEP: TalkMessage = { type: "step", story: "white-paper", place: 3 };
const TIMER: TalkMessage = { type: "timer", timer: { since: 5, gathered: 7 } };

describe("a talk", () => {
  it("gives back to an end that returns what it had said itself, and the other has heard", async () => {
    const deck = join("deck");
    const speaker = join("speaker");
    await settle(10);
    deck.talk.send(TIMER);
    deck.talk.send({ type: "blackout", on: true });
    deck.talk.send(STEP);
    await settle(10);
    deck.talk.close();
    const again = join("deck");
    await settle(10);
    expect(again.heard).toEqual([TIMER, { type: "blackout", on: true }]);
    expect(speaker.heard).toHaveLength(3);
  });

  it("carries messages to the other end, and not to one's own", async () => {
    const [deck, other, speaker] = [join("deck"), join("deck"), join("speaker")];
    deck.talk.send(STEP);
    await settle();
    expect(speaker.heard).toEqual([STEP]);
    expect([...deck.heard, ...other.heard]).toEqual([]);
    speaker.talk.send({ type: "blackout", on: true });
    await settle();
    expect(deck.heard).toEqual([{ type: "blackout", on: true }]);
    expect(deck.talk.means).toBe("channel");
  });

  it.each(["deck", "speaker"] as const)(
    "tells a %s that comes later what was told last",
    async (late) => {
      const first = join(late === "deck" ? "speaker" : "deck");
      first.talk.send({ type: "step", story: "white-paper", place: 2 });
      first.talk.send(STEP);
      first.talk.send(TIMER);
      await settle();
      const second = join(late);
      await settle(10);
      // A speaker's wish of before is none for a deck that starts.
      expect(second.heard).toEqual(late === "speaker" ? [STEP, TIMER] : [TIMER]);
      expect(first.peers()).toEqual({
        decks: Number(late === "deck"),
        speakers: Number(late === "speaker"),
      });
    },
  );

  it("counts its windows, also those of its own kind, and those that left or fell silent", async () => {
    const speaker = join("speaker");
    expect(speaker.peers()).toEqual({ decks: 0, speakers: 0 });
    const deck = join("deck");
    const line = [...WindowsChannel.open].at(-1);
    const twin = join("speaker");
    await settle(10);
    expect(speaker.peers()).toEqual({ decks: 1, speakers: 1 });
    twin.talk.close();
    await settle(10);
    expect(speaker.peers()).toEqual({ decks: 1, speakers: 0 });
    await settle(20_000);
    expect(speaker.peers()).toEqual({ decks: 1, speakers: 0 });
    // A window that crashed says no goodbye.
    line!.postMessage = () => undefined;
    await settle(4_000);
    expect(speaker.peers().decks).toBe(1);
    await settle(3_000);
    expect(speaker.peers().decks).toBe(0);
    expect(deck.peers().speakers).toBe(1);
  });

  it("of another deploy under the same origin is another talk; of another page it is the same", async () => {
    const here = join("deck");
    at("https://a.example/other/", "./");
    const elsewhere = join("speaker");
    at("https://a.example/map/en/?lang=en", "../");
    const page = join("speaker");
    await settle(10);
    here.talk.send(STEP);
    await settle(10);
    expect(elsewhere.heard).toEqual([]);
    expect(page.heard).toEqual([STEP]);
  });

  it("passes over what is not ours", async () => {
    const speaker = join("speaker");
    const stranger = new WindowsChannel("cdgi:/map/:talk");
    for (const data of [null, 5, "x", {}, { from: {}, message: {} }]) stranger.postMessage(data);
    await settle(10);
    expect(speaker.heard).toEqual([]);
    expect(speaker.peers()).toEqual({ decks: 0, speakers: 0 });
  });
});

describe("without broadcast channels", () => {
  it("a talk goes by storage", () => {
    const windows: ((event: { key: string; newValue: string | null }) => void)[] = [];
    const tell = (key: string, newValue: string | null): void => {
      // The window that writes hears nothing of it: here the first.
      for (const hear of windows.slice(1)) hear({ key, newValue });
    };
    vi.stubGlobal("BroadcastChannel", undefined);
    vi.stubGlobal("localStorage", {
      setItem: tell,
      removeItem: (key: string) => {
        tell(key, null);
      },
    });
    vi.stubGlobal("addEventListener", (type: string, hear: (typeof windows)[number]) => {
      if (type === "storage") windows.push(hear);
    });
    const [deck, speaker] = [join("deck"), join("speaker")];
    expect(deck.talk.means).toBe("storage");
    deck.talk.send(STEP);
    expect(speaker.heard).toEqual([STEP]);
    windows[1]?.({ key: "cdgi:/map/:talk", newValue: "{not json" });
    windows[1]?.({ key: "another", newValue: JSON.stringify({}) });
    expect(speaker.heard).toEqual([STEP]);
  });

  it("and with storage denied it reaches nobody, and says so", () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    vi.stubGlobal("localStorage", {
      setItem: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
    const deck = join("deck");
    deck.talk.send(STEP);
    expect(deck.talk.means).toBeNull();
    expect(deck.peers()).toEqual({ decks: 0, speakers: 0 });
  });
});
