import { expect, it, vi } from "vitest";
import { published } from "../../../src/catalog/catalog";
import { loadSourceNames, sourceName } from "../../../src/views/story/source-name";
import { atlasApp } from "../../support/atlas-app";

it("names the catalog's sources, and repeats an address", async () => {
  const { app } = await atlasApp({}, { lang: "en" });
  // Their texts are fetched when they are first wanted.
  expect(sourceName("press", app)).toBe("");
  loadSourceNames(app);
  await vi.waitFor(() => {
    expect(app.locale.notes).toBe(true);
  });
  expect(sourceName("press", app)).toBe(published.sources.press.title.en);
  expect(sourceName("https://example.org/a", app)).toBe("https://example.org/a");
});
