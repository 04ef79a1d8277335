import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Story } from "../../src/model/catalog";
import { ParamsState } from "../../src/state/params.svelte";
import { placeOf, stepParams, StoryState } from "../../src/state/story.svelte";
import { vocabulary } from "../../src/state/vocabulary";

const text = { "zh-Hans": "", "zh-Hant": "", en: "" };
const step = (query: string) => ({ query, title: text, caption: text, notes: text });
const STORY: Story = {
  id: "made-up",
  version: 1,
  title: text,
  sources: [],
  steps: [
    step("ind=data"),
    step("tab=scatter&lang=en&view=kiosk"),
    step("tab=nowhere&select=CN-GD"),
  ],
};

/** A window that remembers its addresses. */
class Page extends EventTarget {
  addresses: URL[];
  pushed = 0;
  constructor(address: string) {
    super();
    this.addresses = [new URL(address)];
    const now = (): URL => this.now;
    vi.stubGlobal("location", {
      get search() {
        return now().search;
      },
      get hash() {
        return now().hash;
      },
      get pathname() {
        return now().pathname;
      },
    });
    const go = (_: unknown, __: string, address: string): void => {
      this.addresses.push(new URL(address, this.now));
    };
    vi.stubGlobal("history", {
      pushState: (state: unknown, title: string, address: string) => {
        this.pushed += 1;
        go(state, title, address);
      },
      replaceState: go,
    });
    vi.stubGlobal("addEventListener", this.addEventListener.bind(this));
    vi.stubGlobal("removeEventListener", this.removeEventListener.bind(this));
    vi.stubGlobal("dispatchEvent", this.dispatchEvent.bind(this));
    vi.stubGlobal("PopStateEvent", Event);
  }
  get now(): URL {
    return this.addresses.at(-1) ?? new URL("https://a.example/");
  }
}

async function open(address: string, story: Story | null = STORY) {
  const page = new Page(address);
  const params = new ParamsState("zh-Hans", vocabulary);
  params.connect();
  const state = new StoryState(params, () => Promise.resolve(story));
  const end = state.follow();
  await vi.waitFor(() => expect(state.story ?? params.problems[0] ?? "none").not.toBeUndefined());
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();
  return { page, params, state, end };
}

beforeEach(() => vi.restoreAllMocks());
afterEach(() => vi.unstubAllGlobals());

describe("a story", () => {
  it("opens at the step of the hash, with its choices and the reader's language, theme and mode", async () => {
    const { page, params, state } = await open(
      "https://a.example/map/?story=made-up&view=present&dark=true&ind=control#/2",
    );
    expect(state.place).toBe(2);
    expect(params.current).toMatchObject({
      tab: "scatter",
      ind: "index",
      lang: "zh-Hans",
      dark: "true",
      view: "present",
      story: "made-up",
    });
    expect(page.now.hash).toBe("#/2");
    expect(page.pushed).toBe(0);
    expect(params.problems).toEqual([]);
  });

  it("replaces its address in a talk, and leaves one behind in an article", async () => {
    const talk = await open("https://a.example/?story=made-up&view=present");
    talk.state.next();
    talk.state.next();
    talk.state.next();
    expect([talk.state.place, talk.page.pushed, talk.page.now.hash]).toEqual([3, 0, "#/3"]);
    talk.state.previous();
    expect(talk.params.current.tab).toBe("scatter");
    const article = await open("https://a.example/?story=made-up");
    article.state.next();
    expect([article.state.place, article.page.pushed]).toEqual([2, 1]);
    article.state.go(-5);
    article.state.previous();
    expect([article.state.place, article.page.pushed]).toEqual([1, 2]);
  });

  it("shows what a step's query says that can be read, and tells the rest", async () => {
    const { params, state } = await open("https://a.example/?story=made-up#/3");
    expect(state.place).toBe(3);
    expect(params.current).toMatchObject({ tab: "map", select: ["440000"] });
  });

  it("tells of a step it does not have, and of a story that is none", async () => {
    const far = await open("https://a.example/?story=made-up#/9");
    expect(far.state.place).toBe(1);
    expect(far.params.problems).toEqual([{ key: "#", value: "/9" }]);
    const none = await open("https://a.example/?story=nobody&ind=data#/2", null);
    expect(none.state.step).toBeNull();
    expect(none.params.problems).toEqual([{ key: "story", value: "nobody" }]);
    expect(none.params.current.ind).toBe("data");
  });

  it("follows a hash that is typed, until it is left", async () => {
    const { page, params, state, end } = await open(
      "https://a.example/?story=made-up&view=present",
    );
    page.addresses.push(new URL("#/2", page.now));
    page.dispatchEvent(new Event("hashchange"));
    expect([state.place, params.current.tab]).toEqual([2, "scatter"]);
    end();
    page.addresses.push(new URL("#/1", page.now));
    page.dispatchEvent(new Event("hashchange"));
    expect(state.place).toBe(2);
  });
});

it("a place is a number from 1 on", () => {
  expect(["#/3", "#/12", "", "#/", "#3", "#/x", "#/1/2"].map(placeOf)).toEqual([
    3,
    12,
    ...Array<number>(5).fill(NaN),
  ]);
});

it("a step leaves out nothing of the step before", () => {
  const params = new ParamsState("en", vocabulary).current;
  const before = { ...params, ind: "data", select: ["110000"], view: "kiosk" as const };
  expect(stepParams(step("tab=rank"), before)).toEqual({ ...params, tab: "rank", view: "kiosk" });
});
