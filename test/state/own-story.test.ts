import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { parseStory, printStory } from "../../src/formats/story-json";
import { OwnStoryState } from "../../src/state/own-story.svelte";

const store = new Map<string, string>();
const storage = {
  getItem: (key: string) => store.get(key) ?? null,
  setItem: (key: string, value: string) => void store.set(key, value),
  removeItem: (key: string) => void store.delete(key),
};
const denied = () => {
  throw new DOMException("denied", "SecurityError");
};

async function visit(address: string, use: unknown = storage): Promise<OwnStoryState> {
  vi.stubGlobal("location", new URL(address));
  vi.stubGlobal("localStorage", use);
  const state = new OwnStoryState();
  await state.load();
  return state;
}
const titles = (state: OwnStoryState): string[] =>
  (state.shown?.steps ?? []).map(({ title }) => title.en);

beforeEach(() => {
  store.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it("captures views as steps, and keeps them on the device, by deploy", async () => {
  const mine = await visit("https://a.example/map/");
  for (const title of ["a", "b", "c"]) mine.capture(`ind=${title}`, title, "mine");
  expect(titles(await visit("https://a.example/map/?tab=lab"))).toEqual(["a", "b", "c"]);
  expect((await visit("https://a.example/other/")).shown).toBeNull();
});

it("is a story that can be exported and loaded back", async () => {
  const mine = await visit("https://a.example/");
  mine.capture("tab=rank", "a", "mine");
  if (!mine.current) throw new Error("nothing was captured");
  expect(parseStory(printStory(mine.current))).toEqual({ story: mine.current });
});

it("moves, changes and takes away steps; with the last one it is gone", async () => {
  const mine = await visit("https://a.example/");
  for (const title of ["a", "b", "c"]) mine.capture("", title, "mine");
  mine.move(0, 2);
  expect(titles(mine)).toEqual(["b", "c", "a"]);
  mine.move(0, -1);
  mine.move(2, 1);
  expect(titles(mine)).toEqual(["b", "c", "a"]);
  mine.change(1, { minutes: 2 });
  expect(mine.current?.steps[1]?.minutes).toBe(2);
  for (let k = 0; k < 3; k++) mine.remove(0);
  expect(mine.current).toBeNull();
  expect([...store.keys()]).toEqual([]);
});

it("shows a story that came by link, and does not keep it unasked", async () => {
  const mine = await visit("https://a.example/");
  mine.capture("", "sent", "mine");
  const hash = await mine.link("https://a.example/");
  mine.clear();
  mine.capture("", "kept", "mine");
  const other = await visit(`https://a.example/${hash}`);
  expect(titles(other)).toEqual(["sent"]);
  expect(other.current?.steps[0]?.title.en).toBe("kept");
  expect((await visit("https://a.example/#story=rubbish")).troubles).toEqual(["link"]);
});

it("lasts as long as the page where storage is denied, and says so", async () => {
  const use = { getItem: denied, setItem: denied, removeItem: denied };
  const mine = await visit("https://a.example/", use);
  mine.capture("", "a", "mine");
  expect(titles(mine)).toEqual(["a"]);
  expect(mine.troubles).toEqual(["storage"]);
});
