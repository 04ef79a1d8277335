import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CommandName } from "../../../src/formats/embed-message";
import { ParamsState } from "../../../src/state/params.svelte";
import { vocabulary } from "../../../src/state/vocabulary";
import type { AppContext } from "../../../src/views/context";
import { frameCommands, frameStep } from "../../../src/views/embed/frame-commands";

let address: URL;
let params: ParamsState;
const window = new EventTarget();

beforeEach(() => {
  vi.stubGlobal("addEventListener", window.addEventListener.bind(window));
  vi.stubGlobal("dispatchEvent", window.dispatchEvent.bind(window));
  vi.stubGlobal("PopStateEvent", Event);
  vi.stubGlobal("location", {
    get search() {
      return address.search;
    },
    get hash() {
      return address.hash;
    },
    get pathname() {
      return address.pathname;
    },
  });
  vi.stubGlobal("history", {
    replaceState: (_: null, __: string, to: string) => {
      address = new URL(to, address);
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A frame at an address, and what it answers to commands once all are done. */
function frame(search: string) {
  address = new URL(`https://example.org/${search}`);
  params = new ParamsState("zh-Hans", vocabulary);
  params.connect();
  const app = { params } as unknown as AppContext;
  const run = frameCommands(app);
  const ask = (name: CommandName, data?: unknown): Promise<[string, unknown][]> =>
    new Promise((resolve) => {
      const replies: [string, unknown][] = [];
      run({ name, id: "", data }, (what, content) => replies.push([what, content]));
      // Commands are done in order: its own answer comes last.
      run({ name: "getState", id: "", data: undefined }, () => {
        resolve(replies);
      });
    });
  return { app, ask };
}

describe("commands of a host", () => {
  it("give the state, as a query that sets it", async () => {
    const { ask } = frame("?embed=true&childId=a&select=440000&w=data:40");
    const [[name, state] = []] = await ask("getState");
    expect([name, state]).toEqual(["state", { query: "select=440000&w=data:40" }]);
    const other = frame("?embed=true&plain=1");
    expect(await other.ask("setState", state)).toEqual([]);
    expect(params.current).toMatchObject({ select: ["440000"], w: "data:40", plain: true });
    const [[, again] = []] = await other.ask("getState");
    const pairs = (of: unknown): string[][] =>
      [...new URLSearchParams((of as { query: string }).query)].sort();
    expect(pairs(again)).toEqual(pairs(state));
  });

  it("set a state whole, or leave the last good one and say why", async () => {
    const { ask } = frame("?embed=true&tab=rank");
    const before = params.current;
    expect(await ask("setState", { query: "tab=nowhere&ind=data" })).toEqual([
      ["error", { code: "state", problems: [{ key: "tab", value: "nowhere" }] }],
    ]);
    expect(await ask("setState", 3)).toEqual([["error", { code: "state", problems: [] }]]);
    expect(params.current).toBe(before);
    await ask("setState", "tab=scatter&x=data");
    expect(params.current).toMatchObject({ tab: "scatter", x: "data", embed: true });
    expect(address.search).toBe("?embed=true&tab=scatter&x=data");
  });

  it("turn the steps of a story, and stay at its ends", async () => {
    const { app, ask } = frame("?embed=true&story=two-minutes");
    expect(await frameStep(app)).toEqual({ story: "two-minutes", step: 1, count: 6 });
    await ask("prev");
    expect(address.hash).toBe("");
    await ask("next");
    await ask("next");
    expect(await frameStep(app)).toMatchObject({ step: 3 });
    await ask("setState", "story=two-minutes#/6");
    expect(await ask("next")).toEqual([]);
    expect(address.hash).toBe("#/6");
    expect((await ask("getState"))[0]![1]).toEqual({ query: "story=two-minutes#/6" });
    await ask("setState", "tab=table");
    expect(address.href).toBe("https://example.org/?embed=true&tab=table");
  });

  it("have nothing to turn without a story", async () => {
    expect(await frame("?embed=true").ask("next")).toEqual([
      ["error", { code: "story", value: "" }],
    ]);
    expect(await frame("?embed=true&story=nothing").ask("prev")).toEqual([
      ["error", { code: "story", value: "nothing" }],
    ]);
  });

  it("that fail are answered, and the next is done", async () => {
    const { ask } = frame("?embed=true");
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.stubGlobal("history", {
      replaceState: () => {
        throw new Error("too often");
      },
    });
    expect(await ask("setState", "tab=rank")).toEqual([
      ["error", { code: "failed", value: "setState" }],
    ]);
    vi.restoreAllMocks();
  });
});
