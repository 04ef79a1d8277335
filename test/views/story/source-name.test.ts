import { expect, it } from "vitest";
import { published } from "../../../src/catalog/catalog";
import { sourceName } from "../../../src/views/story/source-name";
import { atlasApp } from "../../support/atlas-app";

it("names the catalog's sources, and repeats an address", async () => {
  const { app } = await atlasApp({}, { lang: "en" });
  expect(sourceName("press", app)).toBe(published.sources.press.title.en);
  expect(sourceName("https://example.org/a", app)).toBe("https://example.org/a");
});
