import { expect, it } from "vitest";
import { sureLines } from "../../../src/views/uncertainty/sure-lines";
import { atlasApp } from "../../support/atlas-app";
import { drawnIndex } from "../../support/drawn-index";

it("tells the range of both kinds, and of an imposed rank what it is", async () => {
  const { app } = await atlasApp();
  const spread = (low: number, high: number, imposed: boolean) => ({
    low: [low],
    median: [(low + high) / 2],
    high: [high],
    imposed: [imposed],
  });
  const result = {
    ...drawnIndex,
    units: ["370000"],
    computed: {
      ...drawnIndex.computed,
      ranks: spread(8, 10, false),
      scores: spread(53.6, 62.6, false),
    },
    estimated: {
      ...drawnIndex.computed,
      ranks: spread(3, 3, true),
      scores: spread(66.8, 68.2, false),
    },
  };
  expect(sureLines("370000", result, app)).toEqual([
    {
      kind: "estimated",
      text: "估算值，在所取公布事实下：第 3 名（由公布事实定住）、66.8–68.2 分",
    },
    { kind: "computed", text: "计算值：第 8–10 名、53.6–62.6 分" },
  ]);
  expect(sureLines("370000", { ...result, estimated: null }, app)).toHaveLength(1);
  expect(sureLines("110000", result, app)).toEqual([]);
  expect(sureLines("370000", null, app)).toEqual([]);
});
