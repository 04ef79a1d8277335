import { describe, expect, it } from "vitest";
import { figuresOf, intervalText } from "../../../src/views/uncertainty/interval-text";
import { atlasApp } from "../../support/atlas-app";
import { drawnIndex } from "../../support/drawn-index";

const spread = {
  low: [5, 7, 62.04, NaN, 3],
  median: [6, 7, 65, NaN, 3],
  high: [8, 7, 71.96, NaN, 3],
  imposed: [false, false, false, false, true],
};

describe("intervalText", () => {
  it("has both ends, one where they are the same, none where nothing was drawn", async () => {
    const { app } = await atlasApp();
    expect(intervalText(spread, 0, 0, app)).toEqual({
      short: "5–8",
      long: "5 至 8",
      imposed: false,
    });
    expect(intervalText(spread, 1, 0, app)?.short).toBe("7");
    expect(intervalText(spread, 2, 1, app)?.short).toBe("62.0–72.0");
    expect(intervalText(spread, 3, 0, app)).toBeNull();
    expect(intervalText(spread, 9, 0, app)).toBeNull();
  });
  it("says imposed in place of a range that a fact fixes", async () => {
    const { app } = await atlasApp({}, { lang: "en" });
    expect(intervalText(spread, 4, 0, app)).toMatchObject({ short: "imposed", imposed: true });
  });
});

describe("figuresOf", () => {
  it("gives the figures of the kind, and none without draws or without an estimate", () => {
    expect(figuresOf(drawnIndex, "computed")).toBe(drawnIndex.computed);
    expect(figuresOf(drawnIndex, "estimated")).toBe(drawnIndex.estimated);
    expect(figuresOf({ ...drawnIndex, estimated: null }, "estimated")).toBeNull();
    const none = { ...drawnIndex.computed, draws: 0 };
    expect(figuresOf({ ...drawnIndex, computed: none }, "computed")).toBeNull();
    expect(figuresOf(null, "computed")).toBeNull();
  });
});
