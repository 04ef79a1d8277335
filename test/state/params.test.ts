import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ParamsState } from "../../src/state/params.svelte";
import { vocabulary } from "../../src/state/vocabulary";

/** A browser's address bar and history, as far as a page can see them. */
class Browser {
  readonly entries: string[];
  at = 0;
  #onPop: () => void = () => undefined;

  constructor(first: string) {
    this.entries = [first];
    vi.stubGlobal("location", this.#location());
    vi.stubGlobal("history", {
      pushState: (_state: null, _title: string, url: string) => {
        const next = this.#resolve(url);
        this.entries.splice(++this.at, Infinity, next);
      },
      replaceState: (_state: null, _title: string, url: string) => {
        this.entries[this.at] = this.#resolve(url);
      },
    });
    vi.stubGlobal("addEventListener", (type: string, listener: () => void) => {
      if (type === "popstate") this.#onPop = listener;
    });
  }

  get address(): string {
    return this.entries[this.at]!;
  }

  back(): void {
    this.at--;
    this.#onPop();
  }

  #resolve(url: string): string {
    const { pathname, search, hash } = new URL(url, `https://example.org/${this.address}`);
    return pathname.slice(1) + search + hash;
  }

  #location(): { readonly search: string; readonly hash: string } {
    const here = (): URL => new URL(this.address, "https://example.org/");
    return {
      get search() {
        return here().search;
      },
      get hash() {
        return here().hash;
      },
    };
  }
}

function open(address: string): { browser: Browser; state: ParamsState } {
  const browser = new Browser(address);
  const state = new ParamsState("zh-Hans", vocabulary);
  state.connect();
  return { browser, state };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("ParamsState", () => {
  it("reads the address", () => {
    const { state } = open("?tab=table&select=CN-GD~440000&dark=1#/3");
    const { tab, select, dark, ind } = state.current;
    expect([tab, select, dark, ind]).toEqual(["table", ["440000"], "true", "index"]);
    expect(state.problems).toEqual([]);
  });

  it("lists what it could not read, until that is dismissed", () => {
    const { state } = open("?ind=nothing&lang=fr");
    expect(state.problems).toEqual([
      { key: "ind", value: "nothing" },
      { key: "lang", value: "fr" },
    ]);
    state.dismissProblems();
    expect(state.problems).toEqual([]);
  });

  it("pushes a choice and replaces a setting, and Back undoes the choice", () => {
    const { browser, state } = open("?utm_source=x#/3");
    state.set({ select: ["440000"] });
    expect(browser.entries).toEqual(["?utm_source=x#/3", "?utm_source=x&select=440000#/3"]);
    state.set({ dark: "true" });
    expect(browser.entries).toHaveLength(2);
    expect(browser.address).toBe("?utm_source=x&select=440000&dark=true#/3");
    browser.back();
    expect(state.current.select).toEqual([]);
    expect(state.current.dark).toBe("auto");
  });

  it("writes dragged weights once the drag rests, or before the next step", () => {
    vi.useFakeTimers();
    const { browser, state } = open("?tab=table");
    state.set({ w: "data:30" });
    state.set({ w: "data:40" });
    expect([state.current.w, browser.address]).toEqual(["data:40", "?tab=table"]);
    vi.runAllTimers();
    expect(browser.entries).toEqual(["?tab=table&w=data:40"]);
    state.set({ w: "data:50" });
    state.set({ norm: "rank" });
    vi.runAllTimers();
    expect(browser.entries).toEqual(["?tab=table&w=data:50", "?tab=table&w=data:50&norm=rank"]);
    vi.useRealTimers();
  });

  it("leaves the address alone when nothing changes", () => {
    const { browser, state } = open("?tab=table");
    const before = state.current;
    state.set({ tab: "table", select: [] });
    expect(state.current).toBe(before);
    expect(browser.entries).toEqual(["?tab=table"]);
  });

  it("mends an address with its first change", () => {
    const { browser, state } = open("?ind=nothing&select=CN-BJ");
    state.set({ tab: "table" });
    expect(browser.address).toBe("?select=110000&tab=table");
  });

  it("goes back to a bare address at the defaults", () => {
    const { browser, state } = open("?tab=table");
    state.set({ tab: "map" });
    expect(browser.address).toBe("");
  });

  it("cannot be changed but by its one mutator", () => {
    const { state } = open("?select=440000");
    expect(() => {
      Object.assign(state.current, { tab: "table" });
    }).toThrow(TypeError);
    state.set({ tab: "table" });
    expect(Object.isFrozen(state.current)).toBe(true);
  });

  it("leaves no step behind in the history of a page that it is framed in", () => {
    const { browser, state } = open("?embed=true&childId=a");
    vi.stubGlobal("window", { parent: {} });
    state.set({ tab: "table" });
    state.set({ select: ["440000"] });
    expect(browser.entries).toEqual(["?embed=true&childId=a&tab=table&select=440000"]);
  });

  it("writes links relative to where the reader is", () => {
    const { state } = open("?select=440000&embed=1#/2");
    expect(state.href({ tab: "table" })).toBe("?select=440000&embed=true&tab=table#/2");
    expect(state.href({ select: [] })).toBe("?embed=true#/2");
    // A section of the method is no place in the table; figures in the address go everywhere.
    const method = open("?tab=method#weights").state;
    expect(method.href({ tab: "table" })).toBe("?tab=table");
    expect(method.href({ lang: "en" })).toBe("?tab=method&lang=en#weights");
    expect(open("#own=abc").state.href({ tab: "table" })).toBe("?tab=table#own=abc");
    expect(open("").state.href({})).toBe("./");
  });
});

describe("without a browser", () => {
  beforeEach(() => {
    vi.stubGlobal("location", undefined);
  });
  it("stands at the defaults and still writes links", () => {
    const state = new ParamsState("en", vocabulary);
    expect(state.current.lang).toBe("en");
    expect(state.href({ tab: "table" })).toBe("?tab=table");
    expect(state.href({})).toBe("./");
  });
});
