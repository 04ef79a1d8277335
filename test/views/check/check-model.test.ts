import { describe, expect, it, vi } from "vitest";
import { published } from "../../../src/catalog/catalog";
import type { Params } from "../../../src/model/params";
import type { Lang } from "../../../src/model/lang";
import { CheckModel } from "../../../src/views/check/check-model.svelte";
import {
  checkHeadline,
  countText,
  factWords,
  gapText,
  widestGap,
} from "../../../src/views/check/check-words";
import { figureText } from "../../../src/views/check/figure-text";
import { strainText } from "../../../src/views/check/strain-words";
import { analysisHere } from "../../support/analysis-here";
import { atlasApp } from "../../support/atlas-app";

async function checked(choices: Partial<Params> = {}, lang: Lang = "zh-Hans") {
  const { app } = await atlasApp(choices, { lang });
  app.locale.notes = true;
  const model = new CheckModel(app, analysisHere());
  model.follow();
  await vi.waitFor(() => {
    expect(model.strain && model.bounds && model.reconciled.table).not.toBeNull();
  });
  return { app, model };
}

describe("the check", () => {
  it("has a row for every published fact, and ticks those imposed", async () => {
    const { model } = await checked();
    expect(model.rows.map(({ fact }) => fact.id)).toEqual(published.facts.map(({ id }) => id));
    expect(model.rows.filter(({ imposed }) => imposed)).toHaveLength(11);
    expect(model.rows.every(({ own }) => own !== null)).toBe(true);
  });

  it("leads with the figure that is farthest from ours", async () => {
    const { app, model } = await checked();
    // numpy: 500.660 against 397.8, 31.208 against 24.8.
    expect(widestGap(model.rows)?.fact.id).toBe("pan-prd-sum");
    expect(checkHeadline(model, app)).toBe("泛珠三角合计：估算比公布值高 26%");
    app.atlas.result = { ...app.atlas.result!, contradiction: { facts: ["a", "b"] } };
    expect(checkHeadline(model, app)).toBe("采用的数字里，有 2 条互相矛盾");
  });

  it("shows the rows before anything is computed", async () => {
    const { app } = await atlasApp();
    const model = new CheckModel(app, analysisHere());
    expect(model.rows).toHaveLength(published.facts.length);
    expect(checkHeadline(model, app)).toBe("白皮书的数字，逐条对账");
    expect(strainText(model, app)).toBeNull();
  });

  it("counts the verdicts of each kind", async () => {
    const { app, model } = await checked();
    expect(countText(model.rows, "estimated", app)).toBe("贴合所致 11、方向一致 2、接近 1、不符 4");
    expect(countText(model.rows, "computed", app)).toContain("吻合 1");
  });

  it("says what the sum of unpublished members does", async () => {
    const { app, model } = await checked();
    const text = strainText(model, app)!;
    const words = text.sentences.join("");
    // scipy SLSQP and numpy.corrcoef: test/engine/reconcile/strain.test.ts.
    expect(words).toContain("均方根从 3.2 分变为 9.7 分");
    expect(words).toContain("从 0.80 变为 0.69");
    expect(text.members.map(({ name }) => name)).toEqual(
      "江西 湖南 广西 海南 四川 贵州 云南".split(" "),
    );
    // (397.85 - 75.25 - 68.05 or so) / 7: what the published figures leave to the seven.
    expect(words).toMatch(/7 个成员的平均从 \d\d\.\d 变为 3[56]\.\d/);
  });

  it("keeps the rest when one part cannot be had", async () => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { app } = await atlasApp();
    const model = new CheckModel(
      app,
      analysisHere((method) => (method === "bounds" ? "fail" : "answer")),
    );
    model.follow();
    await vi.waitFor(() => {
      expect(model.failed).toEqual(["bounds"]);
    });
    await vi.waitFor(() => {
      expect(model.strain).not.toBeNull();
    });
    quiet.mockRestore();
  });
});

describe("a figure of ours", () => {
  const own = (value: number, verdict: "reproduced" | "close" | "differs") => ({
    value,
    parts: [],
    verdict,
  });
  const fact = (id: string) => published.facts.find((one) => one.id === id)!;

  it("gets a decimal more where it would else look the same and is not", async () => {
    const { app } = await atlasApp();
    expect(figureText(fact("r-gdp"), own(0.742, "differs"), app)).toBe("0.74");
    expect(figureText(fact("r-gdp"), own(0.7649, "reproduced"), app)).toBe("0.76");
    expect(figureText(fact("east-sum"), own(445.449, "close"), app)).toBe("445.45");
    expect(figureText(fact("east-share"), own(27.674, "close"), app)).toBe("27.7%");
  });

  it("is told with the sign of its gap", async () => {
    const { app } = await atlasApp();
    expect([25.6, -12.7, 0.42].map((gap) => gapText(gap, app))).toEqual(["+26%", "−13%", "+0.4%"]);
  });

  it("is named with what was published", async () => {
    const { app } = await atlasApp({}, { lang: "en" });
    expect(factWords("east-sum", app)).toBe("East, sum: 445.4");
  });
});
