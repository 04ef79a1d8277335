import { expect, it } from "vitest";
import { modelSeal } from "../../../src/views/diffusion/model-seal";
import { atlasApp } from "../../support/atlas-app";

it("says in each language that a figure is the model's and no forecast", async () => {
  const seals = await Promise.all(
    (["zh-Hans", "zh-Hant", "en"] as const).map(async (lang) =>
      modelSeal((await atlasApp({}, { lang, level: "lite" })).app),
    ),
  );
  expect(seals.map(({ character }) => character)).toEqual(["模", "模", "M"]);
  expect(seals.map(({ title }) => title)).toEqual([
    "模型：情景模型的结果，非预测",
    "模型：情景模型的結果，非預測",
    "model: result of the scenario model, not a prediction",
  ]);
});
