import { expect, it } from "vitest";
import { baseline } from "../../../src/catalog/catalog";
import { measures } from "../../../src/catalog/measures";
import { LANGS } from "../../../src/model/lang";
import { measureOptions } from "../../../src/views/map/measure-options";
import { atlasApp } from "../../support/atlas-app";

it.each(LANGS)("lists every measure once, under a heading of its own kind, in %s", async (lang) => {
  const { app } = await atlasApp({}, { lang });
  const groups = measureOptions(measures, app);
  const codes = groups.flatMap(({ options }) => options.map(({ value }) => value));
  expect([...codes].sort()).toEqual(measures.map(({ code }) => code).sort());
  const labels = groups.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels.slice(3, 8)).toEqual(baseline.domains.map(({ name }) => name[lang]));
  expect(groups.every(({ options }) => options.length > 0)).toBe(true);
});

it("begins with the index and its five domains", async () => {
  const { app } = await atlasApp();
  const [scores] = measureOptions(measures, app);
  expect(scores!.options.map(({ value }) => value)).toEqual([
    "index",
    ...baseline.domains.map(({ id }) => id),
  ]);
});

it("marks the proxies, and no others", async () => {
  const { app } = await atlasApp();
  const marked = measureOptions(measures, app).flatMap(({ options }) =>
    options.filter(({ text }) => text.endsWith(" · 代理")).map(({ value }) => value),
  );
  const proxies = measures.filter(({ proxy }) => proxy).map(({ code }) => code);
  expect(proxies.length).toBeGreaterThan(10);
  expect(marked.sort()).toEqual(proxies.sort());
});
