import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { parseStory, printStory } from "../../src/formats/story-json";
import { OwnStoryState } from "../../src/state/own-story.svelte";

/** Storage of one origin. */
const kept = new Map<string, string>();
const session = new Map<string, string>();
const storage = (store: Map<string, string>) => ({
  getItem: (key: string) => store.get(key) ?? null,
  setItem: (key: string, value: string) => void store.set(key, value),
  removeItem: (key: string) => void store.delete(key),
});
const denied = () => {
  throw new DOMException("denied", "SecurityError");
};
const refusing = { getItem: denied, setItem: denied, removeItem: denied };

async function visit(address: string, { local = storage(kept), root = "./" } = {}) {
  const url = new URL(address);
  vi.stubGlobal("location", url);
  vi.stubGlobal("origin", url.origin);
  // The head script says so before anything else runs.
  const embed = url.searchParams.has("embed") ? { embed: "" } : {};
  vi.stubGlobal("document", { documentElement: { dataset: { root, ...embed } } });
  vi.stubGlobal("localStorage", local);
  vi.stubGlobal("sessionStorage", local === refusing ? refusing : storage(session));
  const state = new OwnStoryState();
  await state.load();
  return state;
}
const titles = (state: OwnStoryState): string[] =>
  (state.shown?.steps ?? []).map(({ title }) => title.en);

beforeEach(() => {
  kept.clear();
  session.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it("captures views as steps, and keeps them on the device, by deploy", async () => {
  const mine = await visit("https://a.example/map/");
  for (const title of ["a", "b", "c"]) mine.capture(`ind=${title}`, title, "mine");
  expect(titles(await visit("https://a.example/map/?tab=lab"))).toEqual(["a", "b", "c"]);
  expect(titles(await visit("https://a.example/map/v/one/", { root: "../../" }))).toHaveLength(3);
  expect((await visit("https://a.example/other/")).shown).toBeNull();
});

it("is a story that can be exported and loaded back", async () => {
  const mine = await visit("https://a.example/");
  mine.capture("tab=rank", "a", "mine");
  if (!mine.current) throw new Error("nothing was captured");
  expect(parseStory(printStory(mine.current))).toEqual({ story: mine.current });
});

it("moves and takes away steps; what was taken away comes back, and with the last one it is gone", async () => {
  const mine = await visit("https://a.example/");
  for (const title of ["a", "b", "c"]) mine.capture("", title, "mine");
  const keys = (): number[] => (mine.current?.steps ?? []).map((step) => mine.keyOf(step));
  const [a, b, c] = keys();
  expect(mine.move(0, 2)).toBe(true);
  expect(titles(mine)).toEqual(["b", "c", "a"]);
  mine.write(0, "notes", "said", null);
  expect(keys()).toEqual([b, c, a]);
  expect([mine.move(0, -1), mine.move(2, 1)]).toEqual([false, false]);
  expect(titles(mine)).toEqual(["b", "c", "a"]);
  mine.remove(1);
  expect(titles(mine)).toEqual(["b", "a"]);
  mine.undo();
  expect([titles(mine), mine.former]).toEqual([["b", "c", "a"], null]);
  for (let k = 0; k < 3; k++) mine.remove(0);
  expect([mine.current, [...kept.keys()]]).toEqual([null, []]);
  mine.undo();
  expect(titles(mine)).toEqual(["a"]);
});

it("is written in every language at once, or in one", async () => {
  const mine = await visit("https://a.example/");
  mine.capture("", "a", "mine");
  const step = () => mine.current?.steps[0];
  expect([step()?.caption.en, mine.alike]).toEqual(["", true]);
  mine.write(0, "caption", "b", null);
  mine.write(0, "title", "", null);
  expect([step()?.title.en, mine.alike]).toEqual(["a", true]);
  mine.write(0, "title", "c", "en");
  expect(step()?.title).toEqual({ "zh-Hans": "a", "zh-Hant": "a", en: "c" });
  expect(step()?.caption).toEqual({ "zh-Hans": "b", "zh-Hant": "b", en: "b" });
  expect(mine.alike).toBe(false);
  mine.rename("", null);
  mine.rename("ours", "zh-Hant");
  expect(mine.current?.title).toEqual({ "zh-Hans": "mine", "zh-Hant": "ours", en: "mine" });
});

it("plans minutes that the schema allows, or none", async () => {
  const mine = await visit("https://a.example/");
  mine.capture("", "a", "mine");
  const minutes = (value: number | null) => {
    mine.plan(0, value);
    return mine.current?.steps[0]?.minutes;
  };
  expect([1.5, 0, 121, NaN, null].map(minutes)).toEqual([1.5, 1.5, 1.5, 1.5, undefined]);
  expect("minutes" in (mine.current?.steps[0] ?? {})).toBe(false);
});

it("shows a story that came by link, over a reload too, and does not keep it unasked", async () => {
  const mine = await visit("https://a.example/");
  mine.capture("", "sent", "mine");
  const hash = await mine.link("https://a.example/");
  mine.clear();
  mine.capture("", "kept", "mine");
  const other = await visit(`https://a.example/${hash}`);
  expect(titles(other)).toEqual(["sent"]);
  expect(other.current?.steps[0]?.title.en).toBe("kept");
  const reloaded = await visit("https://a.example/?story=own#/1");
  expect(titles(reloaded)).toEqual(["sent"]);
  reloaded.dropSent();
  expect(titles(await visit("https://a.example/?story=own#/1"))).toEqual(["kept"]);

  const taking = await visit(`https://a.example/${hash}`);
  if (taking.sent) taking.take(taking.sent);
  expect(titles(await visit("https://a.example/"))).toEqual(["sent"]);
  taking.undo();
  expect(titles(await visit("https://a.example/"))).toEqual(["kept"]);
});

it("says what it could not read", async () => {
  const broken = await visit("https://a.example/#story=rubbish");
  expect([broken.shown, broken.troubles]).toEqual([null, ["link"]]);
  kept.set("cdgi:/:own-story", "{");
  expect((await visit("https://a.example/")).troubles).toEqual(["kept"]);
});

it("has no link where it is longer than a message takes", async () => {
  const mine = await visit("https://a.example/");
  mine.capture("", "a", "mine");
  // What does not repeat does not pack.
  let noise = 1;
  const words = Array.from({ length: 9_000 }, () => {
    noise = (noise * 48_271) % 2_147_483_647;
    return String.fromCodePoint(0x4e00 + (noise % 20_000));
  }).join("");
  mine.write(0, "notes", words.slice(0, 200), "en");
  expect(await mine.link("https://a.example/")).toMatch(/^#story=[\w-]+$/);
  mine.write(0, "notes", words, "en");
  expect(await mine.link("https://a.example/")).toBeNull();
});

it("has its bar over the views until it is put away", async () => {
  const mine = await visit("https://a.example/");
  expect(mine.capturing).toBe(false);
  mine.collect(true);
  expect((await visit("https://a.example/?tab=rank")).capturing).toBe(true);
  mine.collect(false);
  expect((await visit("https://a.example/")).capturing).toBe(false);
});

it.each([
  ["denied", "https://a.example/", { local: refusing }],
  ["not to be used in a frame", "https://a.example/?embed=1", {}],
])("lasts as long as the page where storage is %s, and says so", async (_, address, how) => {
  const mine = await visit(address, how);
  mine.capture("", "a", "mine");
  mine.collect(true);
  expect([titles(mine), mine.troubles, kept.size + session.size]).toEqual([["a"], ["storage"], 0]);
});
