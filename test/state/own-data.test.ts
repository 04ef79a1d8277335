import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { OwnData } from "../../src/model/own-data";
import { OwnDataState } from "../../src/state/own-data.svelte";

const data: OwnData = {
  title: "mine",
  mode: "alone",
  indicators: [
    { name: "办件量", direction: "benefit", log: true, weight: 1, values: [1.5, null, 3] },
  ],
};

const store = new Map<string, string>();
const storage = {
  getItem: (key: string) => store.get(key) ?? null,
  setItem: (key: string, value: string) => void store.set(key, value),
  removeItem: (key: string) => void store.delete(key),
};
const denied = () => {
  throw new DOMException("denied", "SecurityError");
};

/** @param root of the site, from the page */
function visit(address: string, use: unknown = storage, root = "./"): OwnDataState {
  vi.stubGlobal("location", new URL(address));
  vi.stubGlobal("origin", new URL(address).origin);
  vi.stubGlobal("document", { documentElement: { dataset: { root } } });
  vi.stubGlobal("localStorage", use);
  return new OwnDataState(3);
}

beforeEach(() => {
  store.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it("is kept on the device, by deploy, until it is cleared", async () => {
  visit("https://a.example/map/?tab=lab").use(data);
  const next = visit("https://a.example/map/");
  await next.load();
  expect(next.current).toEqual(data);
  const elsewhere = visit("https://a.example/other/");
  await elsewhere.load();
  expect(elsewhere.current).toBeNull();
  visit("https://a.example/map/").clear();
  expect([...store.keys()]).toEqual([]);
});

it("is the same on the pages of all languages", async () => {
  visit("https://a.example/map/?tab=lab").use(data);
  const english = visit("https://a.example/map/en/?tab=lab", storage, "../");
  await english.load();
  expect(english.current).toEqual(data);
  english.clear();
  expect([...store.keys()]).toEqual([]);
});

it("says of kept figures that cannot be read that they are there", async () => {
  store.set("cdgi:/:own-data", "whatever");
  const state = visit("https://a.example/");
  await state.load();
  expect([state.current, state.troubles]).toEqual([null, ["kept"]]);
  state.use(data);
  expect(state.troubles).toEqual([]);
});

it("travels in a link after the #, and a link is not kept unasked", async () => {
  const mine = visit("https://a.example/");
  mine.use(data);
  const hash = await mine.link("https://a.example/");
  store.clear();
  const other = visit(`https://a.example/${hash}`);
  await other.load();
  expect(other.current).toEqual(data);
  expect(store.size).toBe(0);
});

it("leaves a link behind once other figures are used", async () => {
  const sent = visit("https://a.example/");
  sent.use(data);
  const hash = await sent.link("https://a.example/");
  const replaceState = vi.fn();
  const reader = visit(`https://a.example/?tab=lab${hash}`);
  vi.stubGlobal("history", { state: null, replaceState });
  await reader.load();
  expect(replaceState).not.toHaveBeenCalled();
  reader.use({ ...data, title: "other" });
  expect(replaceState).toHaveBeenCalledWith(null, "", "/?tab=lab");
});

it("has no link for what is too long to pass on", async () => {
  const mine = visit("https://a.example/");
  const random = Array.from({ length: 120 }, (_, i) => ({
    ...data.indicators[0]!,
    values: [Math.sin(i), Math.cos(i), Math.tan(i)],
  }));
  mine.use({ ...data, indicators: random });
  expect(await mine.link("https://a.example/")).toBeNull();
});

it("says of a broken link that it is one, and keeps what it had", async () => {
  store.set("cdgi:/:own-data", "whatever");
  const state = visit("https://a.example/#own=AAAA");
  state.current = data;
  await state.load();
  expect(state.troubles).toEqual(["link"]);
  expect(state.current).toEqual(data);
});

it("is not kept in somebody's article", () => {
  const state = visit("https://a.example/?embed=true");
  vi.stubGlobal("document", { documentElement: { dataset: { root: "./", embed: "" } } });
  state.use(data);
  expect([state.troubles, store.size]).toEqual([["storage"], 0]);
});

it("lives without storage", async () => {
  const state = visit("https://a.example/", {
    getItem: denied,
    setItem: denied,
    removeItem: denied,
  });
  await state.load();
  state.use(data);
  expect(state.current).toEqual(data);
  expect(state.troubles).toEqual(["storage"]);
  state.clear();
  expect(state.current).toBeNull();
});
