import { afterEach, expect, it, vi } from "vitest";
import { findStory } from "../../src/state/find-story";
import { ownStory } from "../../src/state/own-story.svelte";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("finds the site's stories, and none where there is none", async () => {
  expect((await findStory("two-minutes"))?.steps).toHaveLength(6);
  expect(await findStory("constructor")).toBeNull();
});

it("finds the reader's own as it is now, before that of the site by the same name", async () => {
  vi.stubGlobal("location", new URL("https://a.example/"));
  vi.stubGlobal("addEventListener", () => undefined);
  expect(await findStory("own")).toBeNull();
  const own = await ownStory();
  own.capture("tab=rank", "one", "mine");
  expect((await findStory("own"))?.steps.map(({ query }) => query)).toEqual(["tab=rank"]);
  own.clear();
  expect(await findStory("own")).toBeNull();
});
