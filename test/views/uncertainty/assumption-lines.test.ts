import { describe, expect, it } from "vitest";
import { declaredAssumptions } from "../../../src/catalog/assumptions";
import { LANGS } from "../../../src/model/lang";
import { assumptionLines, leftOutLines } from "../../../src/views/uncertainty/assumption-lines";
import { atlasApp } from "../../support/atlas-app";
import { drawnIndex } from "../../support/drawn-index";

describe("assumptionLines", () => {
  it("words every alternative that is declared, in each language", async () => {
    for (const lang of LANGS) {
      const { app } = await atlasApp({}, { lang });
      const lines = assumptionLines(declaredAssumptions, app);
      expect(lines).toHaveLength(5);
      expect(lines.join()).not.toMatch(/undefined|\{\w+\}|uncertainty\./);
      expect(lines[0]).toContain("25");
    }
  });
});

describe("leftOutLines", () => {
  it("says nothing where nothing was left out", async () => {
    const { app } = await atlasApp();
    expect(leftOutLines(drawnIndex, app)).toEqual([]);
  });
  it("says what was", async () => {
    const { app } = await atlasApp();
    const choice = { ...declaredAssumptions, code: "scale-anchor" };
    const refused = [
      {
        treat: choice.treat[0]!,
        normalise: choice.normalise[0]!,
        aggregate: choice.aggregate[0]!,
        code: choice.code,
      },
    ];
    const diagnostics = [
      { code: "draws-refused", params: { draws: 7 } },
      { code: "draws-unscored", params: { units: "540000 630000" } },
      { code: "draws-unestimated", params: { draws: 3 } },
    ];
    const lines = leftOutLines({ ...drawnIndex, refused, diagnostics }, app);
    expect(lines).toEqual([
      "有 1 种组合不能换算到白皮书的刻度，抽到的不计入区间。",
      "有的抽样里缺分：西藏、青海。",
      "有 3 次抽样没有估算值，因为有省份缺分。",
    ]);
  });
});
