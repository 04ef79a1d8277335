import { expect, it } from "vitest";
import { indicators } from "../../src/catalog/catalog";
import type { OwnData } from "../../src/model/own-data";
import { indicatorName } from "../../src/views/indicator-name";
import { atlasApp } from "../support/atlas-app";

const own: OwnData = {
  title: "mine",
  mode: "beside",
  indicators: ["办件量", "Data source"].map((name) => ({
    name,
    direction: "benefit",
    log: false,
    weight: 1,
    values: [],
  })),
};

it("is what the catalog or the reader calls it", async () => {
  const { app } = await atlasApp({}, { lang: "en" });
  for (const { code, title } of indicators) expect(indicatorName(code, own, app)).toBe(title.en);
  expect(["own-1", "own-2"].map((code) => indicatorName(code, own, app))).toEqual([
    "办件量",
    "Data source",
  ]);
});

it("is the code of what nobody has named, or whose figures are not here", async () => {
  const { app } = await atlasApp();
  expect(indicatorName("own-3", own, app)).toBe("own-3");
  expect(indicatorName("own-1", null, app)).toBe("own-1");
  expect(indicatorName("", null, app)).toBe("");
});
