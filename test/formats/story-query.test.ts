import { expect, it } from "vitest";
import { defaultParams } from "../../src/formats/params";
import { storyParams, storyQuery } from "../../src/formats/story-query";
import { vocabulary } from "../../src/state/vocabulary";

const reader = { ...defaultParams("en"), dark: "true" as const };

it("reads a step as an address, and leaves language and theme to the reader", () => {
  const { params, problems } = storyParams(
    "?tab=diffusion&t=6&lang=zh-Hant&dark=false&view=present&story=x&embed=true&plain=1&static=true&transparent=1&hideControls=1&compat=dw&childId=x&v=1#/3",
    vocabulary,
    reader,
  );
  expect(params).toEqual({ ...reader, tab: "diffusion", t: "6" });
  expect(problems).toEqual([]);
});

it("tells what names nothing, and still shows the rest", () => {
  const { params, problems } = storyParams(
    "tab=regions&select=999999&ind=nothing&colour=red&t=soon",
    vocabulary,
    reader,
  );
  expect(params.tab).toBe("regions");
  expect(params.select).toEqual([]);
  expect(params.ind).toBe("index");
  expect(problems.map(({ key, value }) => `${key}=${value}`)).toEqual([
    "ind=nothing",
    "select=999999",
    "colour=red",
    "t=soon",
  ]);
});

it("writes the choices of a view as the query of a step, and nothing that is the reader's", () => {
  const made = {
    ...reader,
    lang: "zh-Hant" as const,
    view: "present" as const,
    story: "list",
    tab: "rank" as const,
    select: ["440000", "510000"],
    w: "data:30",
    t: "6",
  };
  const query = storyQuery(made);
  expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
    tab: "rank",
    select: "440000~510000",
    w: "data:30",
    t: "6",
  });
  const { params, problems } = storyParams(query, vocabulary, reader);
  expect(params).toEqual({ ...made, lang: "en", view: "", story: "" });
  expect(problems).toEqual([]);
  expect(storyQuery(reader)).toBe("");
});
