import { describe, expect, it } from "vitest";
import type { Lang } from "../../../src/model/lang";
import type { Params } from "../../../src/model/params";
import { residualMarks } from "../../../src/views/scatter/residual-map";
import { ScatterModel } from "../../../src/views/scatter/scatter-model.svelte";
import {
  axisTitle,
  equation,
  pointText,
  printBreak,
  residualText,
  scatterHeadline,
  scatterNotes,
  verdictText,
} from "../../../src/views/scatter/scatter-words";
import { atlasApp } from "../../support/atlas-app";

async function plot(choices: Partial<Params> = {}, lang: Lang = "zh-Hans") {
  const { app } = await atlasApp(choices, { lang });
  return { app, model: new ScatterModel(app) };
}

describe("the headline", () => {
  it("says the correlation, whose it is, and the published one", async () => {
    const { app, model } = await plot();
    expect(scatterHeadline(model, app)).toBe(
      "地区生产总值（初核）与数字政府指数：r\u00a0=\u00a00.795（估算），白皮书公布 0.76",
    );
    const computed = await plot({ kind: "computed" }, "en");
    expect(scatterHeadline(computed.model, computed.app)).toContain(
      "r\u00a0=\u00a00.742 (computed); the white paper has 0.76",
    );
  });

  it("names no published figure where there is none, and logarithms where they are", async () => {
    const none = await plot({ x: "services" });
    expect(scatterHeadline(none.model, none.app)).not.toContain("白皮书");
    const logged = await plot({ log: "x" });
    expect(scatterHeadline(logged.model, logged.app)).toContain("取对数后");
  });
});

describe("the notes", () => {
  it("say how r moves, that it is no cause, and who is not in the plot", async () => {
    const { app, model } = await plot();
    const notes = scatterNotes(model, app).join("\n");
    expect(notes).toContain("0.742");
    expect(notes).toContain("0.795");
    expect(notes).toContain("相关不是因果；这里 n = 31");
    expect(notes).toContain("台湾、香港、澳门没有数据");
  });

  it("name the units without a value", async () => {
    const { app, model } = await plot({ x: "software-revenue-2019" });
    expect(scatterNotes(model, app)[0]).toBe("西藏没有“软件业务收入”的数据，不在图上。");
  });

  it("warn of a part of the index, of one's own sub-index, and of a measure against itself", async () => {
    const sub = await plot({ x: "cyber-security" });
    const notes = scatterNotes(sub.model, sub.app).join("\n");
    expect(notes).toContain("本身是指数的一部分");
    expect(notes).toContain("白皮书没有公布分项由哪些指标组成");
    const same = await plot({ x: "gdp-2019", y: "gdp-2019" });
    expect(scatterNotes(same.model, same.app)[0]).toContain("r 必然是 1");
  });
});

describe("words of a point", () => {
  it("give both values with their kinds, and how far off the line it lies", async () => {
    const { app, model } = await plot({}, "en");
    const { slope, intercept } = model.figures;
    const off = model.y.reading!.value("510000") - intercept - slope * 46_615.8;
    expect(off).toBeGreaterThan(0);
    expect(pointText("510000", model, app)).toBe(
      `Sichuan, Gross regional product (first release) 46,615.8 CNY 100 million (source statistic), Digital government index ${model.y.reading!.value("510000").toFixed(1)} (estimated), ${off.toFixed(1)} above the line`,
    );
    expect(residualText("360000", model, app)).toMatch(/(above|below) the line$/);
    expect(residualText("710000", model, app)).toBe("");
  });

  it("give a multiple of the line where y is logarithmic", async () => {
    const { app, model } = await plot({ log: "y" });
    const times = (10 ** model.residual("510000")).toFixed(2);
    expect(residualText("510000", model, app)).toBe(`为直线上数值的 ${times} 倍`);
    expect(printBreak(model.residuals.breaks[3]!, model, app)).toMatch(/^×1\.\d\d$/);
  });
});

describe("axes and line", () => {
  it("name measure, unit and scale", async () => {
    const { app, model } = await plot({ log: "x" });
    expect(axisTitle(model.x, true, app)).toBe("地区生产总值（初核）（亿元、对数）");
    expect(axisTitle(model.y, false, app)).toBe("数字政府指数");
  });

  it("write the line with three significant digits", async () => {
    const { app, model } = await plot({ log: "x" });
    const { slope, intercept } = model.figures;
    expect(equation(model, app)).toBe(
      `y = \u2212${Math.abs(intercept).toFixed(1)} + ${slope.toFixed(1)} lg x`,
    );
    const plain = await plot();
    const shown = /\+ (0\.0+\d+) x$/.exec(equation(plain.model, plain.app))?.[1];
    expect(Number(shown)).toBe(Number(plain.model.figures.slope.toPrecision(3)));
  });

  it("say by how much r is off the published one", async () => {
    const { app, model } = await plot();
    // 0.742 / 0.76 - 1 = -2.37 %
    expect(verdictText(0.742, "differs", model, app)).toBe("不符：差 2.4%");
  });
});

describe("residualMarks", () => {
  it("paint 31 units by their residual, leave three without data, and say so", async () => {
    const { app, model } = await plot({ select: ["510000"] });
    const { units, labels, callouts } = residualMarks(model, app);
    expect(units).toHaveLength(34);
    const fills = new Map(units.map(({ unit, fill }) => [unit, fill]));
    for (const unit of ["710000", "810000", "820000"]) expect(fills.get(unit)).toBe("none");
    for (const unit of model.units) {
      const step = Number(/^d([0-6])$/.exec(fills.get(unit) ?? "")?.[1]);
      const residual = model.residual(unit);
      if (step !== 3) expect(Math.sign(step - 3)).toBe(Math.sign(residual));
      else expect(Math.abs(residual)).toBeLessThanOrEqual(model.residuals.breaks[3]!);
    }
    expect(units.filter(({ selected }) => selected).map(({ unit }) => unit)).toEqual(["510000"]);
    expect(units.find(({ unit }) => unit === "710000")?.label).toBe("台湾，无数据");
    expect(labels.find(({ unit }) => unit === "650000")?.value).toMatch(/^\u2212\d+\.\d$/);
    expect(callouts.find(({ unit }) => unit === "110000")?.value).toMatch(/^\+\d+\.\d$/);
    expect(callouts.find(({ unit }) => unit === "810000")?.value).toBe("");
  });

  it("dot a unit whose value is blank", async () => {
    const { app, model } = await plot({ y: "software-revenue-2019" });
    const tibet = residualMarks(model, app).units.find(({ unit }) => unit === "540000");
    expect(tibet).toMatchObject({ fill: "blank", label: "西藏，缺数据" });
  });
});
