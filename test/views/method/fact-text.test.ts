import { describe, expect, it } from "vitest";
import { published } from "../../../src/catalog/catalog";
import {
  factDigits,
  factFigure,
  factLabel,
  factMeasure,
  factRounding,
} from "../../../src/views/method/fact-text";
import { atlasApp } from "../../support/atlas-app";

const fact = (id: string) => published.facts.find((one) => one.id === id)!;

describe("a published fact", () => {
  it.each([
    ["national-mean", "全国均值", "51.7", "± 0.05"],
    ["guangdong-score", "广东得分", "75.2", "± 0.05"],
    ["top-five", "前 5 名次序", "广东 > 浙江 > 山东 > 福建 > 北京", ""],
    ["east-sum", "华东合计", "445.4", "± 0.05"],
    ["yrd-share", "长三角占比", "12.7%", "± 0.05"],
    ["r-new-infrastructure", "指数与新型基础设施的相关系数", "0.77", "± 0.005"],
    ["sd-cyber-security", "网络安全的标准差", "4.31", "± 0.005"],
    ["others-far-below", "概述", "其余地区总指数均远低于华东、中南。", ""],
  ])("is told as it was printed: %s", async (id, label, figure, rounding) => {
    const { app } = await atlasApp();
    app.locale.notes = true;
    expect(factLabel(fact(id), app)).toBe(label);
    expect(factFigure(fact(id), app)).toBe(figure);
    expect(factRounding(fact(id), app)).toBe(rounding);
  });

  it("has a label and a figure, whichever it is, in English too", async () => {
    const { app } = await atlasApp({}, { lang: "en" });
    app.locale.notes = true;
    for (const one of published.facts) {
      expect(factLabel(one, app)).not.toMatch(/^$|[{}\p{Script=Han}]/u);
      expect(factFigure(one, app)).not.toMatch(/^$|[{}\p{Script=Han}]/u);
    }
  });

  it("keeps its words back until they are here", async () => {
    const { app } = await atlasApp();
    expect(factFigure(fact("data-domain-weak"), app)).toBe("");
  });
});

it("factDigits are those of the rounding", () => {
  expect([0.5, 0.05, 0.005].map(factDigits)).toEqual([0, 1, 2]);
});

it("factMeasure names a sub-index by its own id", () => {
  expect(factMeasure("sub:cyber-security")).toBe("cyber-security");
  expect(factMeasure("gdp-2019")).toBe("gdp-2019");
});
