import { describe, expect, it } from "vitest";
import type { Story } from "../../../src/model/catalog";
import { minutesBehind, plannedMinutes } from "../../../src/views/speaker/pace";

const text = { "zh-Hans": "", "zh-Hant": "", en: "" };
const story = (steps: (number | undefined)[], minutes?: number): Story => ({
  id: "s",
  version: 1,
  title: text,
  sources: [],
  ...(minutes === undefined ? {} : { minutes }),
  steps: steps.map((own) => ({
    query: "",
    title: text,
    caption: text,
    notes: text,
    ...(own === undefined ? {} : { minutes: own }),
  })),
});

describe("the plan of a talk", () => {
  it("gives each step its own minutes, and the others an even part of the rest", () => {
    expect(plannedMinutes(story([2, undefined, 3, undefined], 10))).toEqual([2, 2.5, 3, 2.5]);
    expect(plannedMinutes(story([2, 3]))).toEqual([2, 3]);
    expect(plannedMinutes(story([2, undefined]))).toEqual([2, 0]);
    expect(plannedMinutes(story([9, undefined], 5))).toEqual([9, 0]);
  });

  it.each([
    [1, 0, 0],
    [1, 2, 0],
    [1, 5, 3],
    [2, 1, -1],
    [2, 4, 0],
    [2, 6.5, 1.5],
    [3, 0, -5],
  ])("at step %i after %f minutes is %f behind", (place, minutes, behind) => {
    expect(minutesBehind(story([2, 3, 4]), place, minutes)).toBe(behind);
  });
});
