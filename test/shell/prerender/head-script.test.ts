import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { defaultParams, parseParams } from "../../../src/formats/params";
import { HEAD_SCRIPT } from "../../../src/shell/prerender/head-script";
import { vocabulary } from "../../../src/state/vocabulary";

/** Runs the script in a page of a language, at an address. */
function run(search: string, lang = "zh-Hans") {
  const dataset: Record<string, string> = {};
  const removed: string[] = [];
  const timers: { act: () => void; after: number }[] = [];
  runInNewContext(HEAD_SCRIPT, {
    document: {
      documentElement: { lang, dataset },
      querySelector: (selector: string) => ({ remove: () => removed.push(selector) }),
    },
    location: { search },
    URLSearchParams,
    setTimeout: (act: () => void, after: number) => timers.push({ act, after }),
  });
  return { dataset, timers, removed };
}

describe("the head script", () => {
  it("sets the theme that the address asks for, as the address is read", () => {
    const theme = { auto: undefined, true: "dark", false: "light" };
    for (const text of ["1", "0", "true", "false", "auto", "yes", ""]) {
      const { dark } = parseParams(`?dark=${text}`, vocabulary, defaultParams("en")).params;
      expect(run(`?dark=${text}`).dataset["theme"]).toBe(theme[dark]);
    }
    expect(run("").dataset["theme"]).toBeUndefined();
  });

  it.each([
    ["", ""],
    ["?utm_source=x", ""],
    ["?lang=zh-Hans", ""],
    ["?lang=en", "lang"],
    ["?tab=map", ""],
    ["?tab=table", "tab"],
    ["?ind=data", "measure"],
    ["?select=440000", "measure"],
    ["?lang=en&tab=table&bubbles=areas", "lang tab measure"],
    ["?story=", ""],
    ["?story=white-paper", "tab"],
    ["?story=own&lang=en", "lang tab"],
    ["?view=present", "tab"],
    ["?view=desk", ""],
  ])("at %s hides what will change: %s", (search, pending) => {
    expect(run(search).dataset["pending"]).toBe(pending);
  });

  it.each([
    ["", undefined],
    ["?plain=true&static=1", undefined],
    ["?embed=false", undefined],
    ["?embed=yes", undefined],
    ["?embed=1", ""],
    ["?embed=true&static=true&hideControls=1&plain=0", "hideControls static"],
    ["?embed=true&transparent=true&plain=true", "plain transparent"],
  ])("at %s lays the page out for a frame: %s", (search, embed) => {
    const { dataset, removed } = run(search);
    expect(dataset["embed"]).toBe(embed);
    expect(removed).toEqual(embed?.includes("transparent") ? ["[name=color-scheme]"] : []);
    const { params } = parseParams(search, vocabulary, defaultParams("en"));
    expect(params.embed).toBe(embed !== undefined);
  });

  it("lets no talk and no loop begin in a frame", () => {
    expect(run("?view=kiosk&story=x").dataset["view"]).toBe("kiosk");
    expect(run("?view=kiosk&story=x&embed=true").dataset["view"]).toBeUndefined();
  });

  it("marks that it has run: without it nothing on the page works", () => {
    expect(run("").dataset["live"]).toBe("");
  });

  it("hides the language of an English page that is to be Chinese", () => {
    expect(run("?lang=zh-Hans", "en").dataset["pending"]).toBe("lang");
  });

  it("hides the masthead of a page from the first, where one of its modes stands in its place", () => {
    for (const text of ["present", "speaker", "kiosk", "print", "", "desk", "presented"]) {
      const { view } = parseParams(`?view=${text}`, vocabulary, defaultParams("en")).params;
      expect(run(`?view=${text}`).dataset["view"] ?? "").toBe(view);
    }
  });

  it("shows everything by itself after five seconds", () => {
    const { dataset, timers } = run("?tab=table");
    expect(timers.map(({ after }) => after)).toEqual([5000]);
    timers[0]!.act();
    expect("pending" in dataset).toBe(false);
  });

  it("can stand in a script element, and in a replacement text", () => {
    expect(HEAD_SCRIPT).not.toMatch(/<\/script|<!--/i);
    expect(HEAD_SCRIPT).not.toMatch(/\$[$&`'\d<]/);
  });
});
