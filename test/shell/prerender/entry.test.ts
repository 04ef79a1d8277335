import { render } from "svelte/server";
import { beforeAll, describe, expect, it } from "vitest";
import { units } from "../../../src/catalog/catalog";
import { LANGS, type Lang } from "../../../src/model/lang";
import App from "../../../src/shell/App.svelte";
import { createApp } from "../../../src/shell/create-app";
import { renderPages } from "../../../src/shell/prerender/entry";
import { firstMessages } from "../../../src/shell/prerender/first-messages";
import type { Page } from "../../../src/shell/prerender/page";
import { panelCsv, result } from "../../support/atlas-app";
import { builtTopology, drawnMap } from "../../support/drawn-map";
import { elements, textOf } from "../../support/markup";

let pages: Readonly<Record<string, Page>> = {};
beforeAll(async () => {
  pages = await renderPages(LANGS, panelCsv, builtTopology("lite"));
});
const body = (lang: Lang): string => pages[lang]!.body;

describe.each(LANGS)("the page in %s", (lang) => {
  it("draws every unit exactly once", () => {
    const drawn = [...body(lang).matchAll(/data-unit="(\d+)"/g)].map((match) => match[1]);
    expect(drawn).toEqual(units.map(({ id }) => id));
    const shapes = elements(body(lang), "path").filter((path) => "data-unit" in path);
    expect(shapes.every(({ d }) => /^M[\d\s-]+l[\d\s-]+z/.test(d ?? ""))).toBe(true);
  });

  it("has no style attribute and no script: a strict policy blocks neither", () => {
    expect(body(lang)).not.toMatch(/\sstyle=/);
    expect(body(lang)).not.toMatch(/<script|<style|\son\w+=/);
  });

  it("leaves no place of a text open and prints no missing value as a word", () => {
    expect(textOf(body(lang))).not.toMatch(/\{\w+\}|undefined|NaN|null|\[object/);
    for (const { "aria-label": label } of elements(body(lang), "[a-z]+")) {
      expect(label ?? "").not.toMatch(/\{\w+\}|undefined|NaN/);
    }
  });

  it("says the name of every unit and whose the map is", () => {
    for (const { name } of units) expect(body(lang)).toContain(name[lang]);
    expect(body(lang)).toContain(pages[lang]!.messages["credit.map"]);
    expect(body(lang)).not.toContain("审图号");
  });

  it("marks the map with its measure", () => {
    expect(body(lang).match(/data-measure="index"/g)).toHaveLength(1);
  });

  it("has one heading of the first rank, one main part, one live status", () => {
    expect(elements(body(lang), "h1")).toHaveLength(1);
    expect(elements(body(lang), "main")).toHaveLength(1);
    expect(body(lang).match(/role="status"/g)).toHaveLength(1);
  });

  it("links to the views and marks the present one", () => {
    const links = elements(body(lang), "a");
    expect(links.filter((link) => link["aria-current"] === "page")).toHaveLength(1);
    expect(links.map(({ href }) => href)).toContain("?tab=table");
    expect(links.every(({ href }) => !/^\/|^https?:/.test(href ?? ""))).toBe(true);
  });

  it("has ids that are its own", () => {
    const ids = [...body(lang).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const refs = [...body(lang).matchAll(/(?:href="#|describedby="|labelledby=")([^"]+)"/g)];
    for (const [, ref] of refs) expect(ids).toContain(ref);
  });

  it("needs no message that comes only with a later view", () => {
    const { messages } = pages[lang]!;
    const early = firstMessages(messages);
    expect(Object.keys(early).length).toBeLessThan(Object.keys(messages).length);
    const { app, shell } = createApp({
      lang,
      messages: early,
      complete: false,
      root: "./",
      first: { base: { ...drawnMap("lite"), lines: null }, result },
      retry: () => undefined,
    });
    expect(render(App, { props: { app, shell } }).body).toBe(body(lang));
  });
});

describe("the first frame", () => {
  it("is the same in every language: figures have none", () => {
    const [first, ...others] = LANGS.map((lang) => pages[lang]!.first);
    for (const other of others) expect(other).toBe(first);
  });
  it("holds the engine's own ranks", () => {
    const { result: sent } = JSON.parse(pages["en"]!.first) as { result: typeof result };
    expect(sent.estimated!.ranks).toEqual(result.estimated!.ranks);
    expect(sent.units).toEqual(result.units);
  });
});

it("rejects a panel that cannot be read, with its place", async () => {
  await expect(renderPages(["en"], "adcode,x\n", builtTopology("lite"))).rejects.toThrow();
});
