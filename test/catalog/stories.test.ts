import { describe, expect, it } from "vitest";
import { framework } from "../../src/catalog/framework";
import { loadStory, storyIds } from "../../src/catalog/stories";
import { defaultParams } from "../../src/formats/params";
import { storyFaults } from "../../src/formats/story-faults";
import { parseStory, printStory } from "../../src/formats/story-json";
import { storyParts } from "../../src/formats/story-text";
import { LANGS } from "../../src/model/lang";
import type { Story } from "../../src/model/catalog";
import { vocabulary } from "../../src/state/vocabulary";

/** Numbers that are no result: years, how many provinces there are, times of the scenario. */
const TYPED = new Set(["1990", "31", "1.9", "5.9", "12"]);

const stories = await Promise.all(storyIds.map(loadStory));
const named = storyIds.map((id, i): [string, Story] => [id, stories[i] as Story]);

it("knows the stories by their ids, and no others", async () => {
  expect(named.map(([id, story]) => [id, story.steps.length])).toEqual([
    ["white-paper", 20],
    ["two-minutes", 6],
  ]);
  for (const [id, story] of named) expect(story.id).toBe(id);
  expect(await loadStory("toString")).toBeNull();
});

describe.each(named)("%s", (_, story) => {
  const texts = story.steps.flatMap(({ title, caption, notes }) => [title, caption, notes]);

  it("names only what there is", () => {
    expect(storyFaults(story, vocabulary, defaultParams("zh-Hans"))).toEqual([]);
  });

  it("is a file that can be loaded back", () => {
    expect(parseStory(printStory(story))).toEqual({ story });
  });

  it("types no result: every number is filled in when it is shown", () => {
    for (const text of texts) {
      for (const lang of LANGS) {
        const typed = storyParts(text[lang]).flatMap((part) =>
          typeof part === "string" ? (part.replaceAll("5G", "").match(/\d+(\.\d+)?/g) ?? []) : [],
        );
        expect(typed.filter((number) => !TYPED.has(number))).toEqual([]);
      }
    }
  });

  it("fills in the same figures in each language", () => {
    const places = (text: string): string[] =>
      storyParts(text)
        .flatMap((part) => (typeof part === "string" ? [] : [part.source]))
        .sort();
    for (const text of texts) {
      expect(places(text["zh-Hant"])).toEqual(places(text["zh-Hans"]));
      expect(places(text.en)).toEqual(places(text["zh-Hans"]));
    }
  });

  it("speaks each language", () => {
    for (const text of [story.title, ...texts]) {
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toMatch(/official|confidence interval|forecast/i);
      expect(text["zh-Hans"]).toMatch(/\p{Script=Han}/u);
      expect(text["zh-Hans"]).not.toMatch(/官方|置信/);
      expect(text["zh-Hant"]).not.toMatch(/[们为这发应数据标诉]/);
      expect(text["zh-Hans"]).not.toMatch(/[們為這發應數據標訴]/);
    }
  });

  it("plans its minutes", () => {
    for (const { minutes } of story.steps) expect(minutes).toBeGreaterThan(0);
    const sum = story.steps.reduce((total, { minutes = 0 }) => total + minutes, 0);
    expect(sum).toBeCloseTo(story.minutes ?? sum, 6);
  });
});

it("quotes the model as the framework has it", () => {
  const quotes = named.flatMap(([, story]) => story.steps.flatMap(({ quote }) => quote ?? []));
  expect(quotes).toHaveLength(1);
  expect(quotes[0]?.text["zh-Hans"]).toBe(framework.model.quote);
  expect(quotes[0]?.text.en).toContain(framework.model.quote);
});
