import { expect, it } from "vitest";
import { defaultParams } from "../../src/formats/params";
import { isFigure, storyFaults } from "../../src/formats/story-faults";
import { figurePlaces } from "../../src/formats/story-text";
import { vocabulary } from "../../src/state/vocabulary";

const same = (text: string) => ({ "zh-Hans": text, "zh-Hant": text, en: text });
const plain = { query: "", title: same("a"), caption: same("a"), notes: same("a") };
const known = (text: string): boolean[] =>
  figurePlaces(text).map((place) => isFigure(place, vocabulary));

it("tells step and key of what names nothing", () => {
  const faulty = {
    query: "tab=nowhere&select=999999~440000",
    title: same("a"),
    caption: same("{score:999999} {score:440000}"),
    notes: same("{nothing.published}"),
    focus: "atlantis",
    annotations: [{ unit: "990000", text: same("a") }],
    quote: { text: same("a"), source: "hearsay" },
  };
  const story = {
    id: "x",
    version: 1 as const,
    title: same("a"),
    sources: [],
    steps: [plain, faulty],
  };
  expect(storyFaults(story, vocabulary, defaultParams("en"))).toEqual([
    { step: 2, key: "tab", value: "nowhere" },
    { step: 2, key: "select", value: "999999" },
    { step: 2, key: "focus", value: "atlantis" },
    { step: 2, key: "annotations", value: "990000" },
    { step: 2, key: "quote", value: "hearsay" },
    { step: 2, key: "caption", value: "{score:999999}" },
    { step: 2, key: "notes", value: "{nothing.published}" },
  ]);
});

it("knows which figures there can be", () => {
  expect(known("{r-gdp.published}{r-gdp.estimated}{score:440000}{rank:CN-GD.computed}")).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(
    known(
      "{mean:east.published}{members:east}{group:east}{measure:index}{unit:440000}{interval:440000}",
    ),
  ).toEqual([true, true, true, true, true, true]);
  // The white paper publishes no sum of the north, an order has no value, and no score has a time.
  expect(
    known(
      "{mean:north.published}{top-five.published}{score:440000@6}{diffusion.reached}{score:440000.published}{r-gdp.official}",
    ),
  ).toEqual([false, false, false, false, false, false]);
});
