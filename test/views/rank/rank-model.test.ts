import { afterEach, describe, expect, it, vi } from "vitest";
import type { Params } from "../../../src/model/params";
import { rankHeadline, reasonText } from "../../../src/views/rank/rank-headline";
import { RankModel } from "../../../src/views/rank/rank-model.svelte";
import { kindsShown, rankNotes } from "../../../src/views/rank/rank-notes";
import { atlasApp, panel } from "../../support/atlas-app";

const GUANGDONG = "440000";
const TIBET = "540000";
const FOUR = ["510000", "320000", "110000", GUANGDONG];

async function ranking(choices: Partial<Params> = {}) {
  const { app } = await atlasApp(choices);
  return { app, model: new RankModel(app) };
}
const row = (model: RankModel, unit: string) => {
  const found = model.rows.find((each) => each.unit === unit);
  if (!found) throw new Error(`no row of ${unit}`);
  return found;
};
/** Rank by GDP, counted from the panel itself. */
const gdpRank = (unit: string): number => {
  const gdp = panel.columns["gdp-2019"]!;
  return 1 + gdp.filter((value) => value > gdp[panel.units.indexOf(unit)]!).length;
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the ranked list", () => {
  it("has 31 provinces and, without data, the three others at its end", async () => {
    const { model } = await ranking();
    expect(model.rows).toHaveLength(34);
    expect(model.rows.slice(31).map(({ unit, absence, open }) => [unit, absence, open])).toEqual([
      ["710000", "无数据", false],
      ["810000", "无数据", false],
      ["820000", "无数据", false],
    ]);
  });

  it("seals the five ranks that the white paper prints, and its one score", async () => {
    const { model } = await ranking();
    const sealed = model.rows.filter(({ rankSeal }) => rankSeal?.kind === "published");
    expect(sealed.map(({ name, rank }) => [name, rank])).toEqual([
      ["广东", "1"],
      ["浙江", "2"],
      ["山东", "3"],
      ["福建", "4"],
      ["北京", "5"],
    ]);
    const scores = model.rows.filter(({ valueSeal }) => valueSeal?.kind === "published");
    expect(scores.map(({ unit, value }) => [unit, value])).toEqual([[GUANGDONG, "75.2"]]);
    const { model: computed } = await ranking({ kind: "computed" });
    expect(computed.rows.some(({ rankSeal }) => rankSeal)).toBe(false);
  });

  it("sets the rank by GDP beside it", async () => {
    const { model } = await ranking();
    for (const { unit, rank, other, difference } of model.rows.slice(0, 31)) {
      expect(other).toBe(String(gdpRank(unit)));
      const ahead = Number(difference.replace("\u2212", "-"));
      expect(ahead).toBe(gdpRank(unit) - Number(rank));
    }
  });

  it("sets the index beside GDP itself", async () => {
    const { model } = await ranking({ ind: "gdp-2019" });
    expect(model.otherName).toBe("指数");
    expect(row(model, GUANGDONG)).toMatchObject({ rank: "1", other: "1", difference: "0" });
    expect(row(model, "370000").other).toBe("3");
  });

  it("puts a blank last, with a word for it, no rank and no bar", async () => {
    const { model } = await ranking({ ind: "software-revenue-2019" });
    expect(model.rows[30]).toMatchObject({
      unit: TIBET,
      rank: "–",
      value: "",
      absence: "缺数据",
      bar: null,
      difference: "",
      open: true,
    });
  });

  it("lets ties share the lower number", async () => {
    const { model } = await ranking({ ind: "5g-first-cities-2019" });
    expect(model.rows.slice(0, 10).map(({ rank }) => rank)).toEqual([
      "1",
      "1",
      "3",
      "3",
      "3",
      "3",
      "3",
      "3",
      "3",
      "10",
    ]);
  });

  it("marks a score of which indicators are missing", async () => {
    const { model, app } = await ranking();
    expect(model.rows.filter(({ caveat }) => caveat !== "").map(({ unit }) => unit)).toEqual([
      TIBET,
    ]);
    expect(rankNotes(model, app).join()).toContain("西藏缺少指标：数字政府指数 4 项");
  });

  it("holds the bars of the index against the published mean", async () => {
    const { model } = await ranking();
    expect(model.bars.tick).toBeCloseTo((51.7 / 75.2) * 100, 0);
    expect(row(model, GUANGDONG).bar).toEqual({ x: 0, width: 100 });
  });

  it("says that GDP is on its way, or did not come", async () => {
    const { model, app } = await ranking();
    app.atlas.panel = null;
    expect(model.otherAbsence).toBe("正在读取");
    expect(model.rows[0]).toMatchObject({ value: "75.2", other: "", difference: "" });
    app.atlas.troubles = ["panel"];
    expect(model.otherAbsence).toBe("没有载入");
    expect(rankHeadline(model, app)).toBe("“数字政府指数”的排名");
  });
});

describe("pins", () => {
  const stubHistory = (): void => {
    vi.stubGlobal("history", { pushState: () => undefined, replaceState: () => undefined });
  };

  it("come and go, in the order of choosing", async () => {
    stubHistory();
    const { model, app } = await ranking();
    model.toggle("510000");
    model.toggle("320000");
    expect(app.params.current.select).toEqual(["510000", "320000"]);
    expect(model.last).toBe("320000");
    model.toggle("510000");
    expect(app.params.current.select).toEqual(["320000"]);
  });

  it("refuse a fifth, say so and lose nothing", async () => {
    stubHistory();
    const { model, app } = await ranking({ select: FOUR });
    expect(model.refused).toBeNull();
    model.toggle("370000");
    expect(app.params.current.select).toEqual(FOUR);
    expect(model.refused).toBe("370000");
    model.toggle("510000");
    expect(model.refused).toBeNull();
    model.toggle("370000");
    expect(app.params.current.select).toEqual([...FOUR.slice(1), "370000"]);
  });

  it("can let go of a unit without an index, and not take one", async () => {
    const { model } = await ranking({ select: ["710000"] });
    expect(row(model, "710000")).toMatchObject({ pinned: true, open: true });
    expect(row(model, "810000").open).toBe(false);
  });

  it("are the lines with labels of the slope chart", async () => {
    const { model } = await ranking({ select: FOUR });
    expect(model.bump.pinned).toHaveLength(4);
    expect(model.bump.others).toHaveLength(27);
    const beijing = model.bump.labels.filter(({ unit }) => unit === "110000");
    expect(beijing.map(({ rank }) => rank)).toEqual(["5", String(gdpRank("110000"))]);
  });
});

describe("the headline", () => {
  it("names those furthest ahead of and behind their GDP, ties and all", async () => {
    const { model, app } = await ranking();
    const gaps = model.rows
      .slice(0, 31)
      .map(({ unit, name, rank }) => ({ name, gap: gdpRank(unit) - Number(rank) }));
    const most = Math.max(...gaps.map(({ gap }) => gap));
    const least = Math.min(...gaps.map(({ gap }) => gap));
    const text = rankHeadline(model, app);
    for (const { name, gap } of gaps) {
      expect(text.includes(name)).toBe(gap === most || gap === least);
    }
    expect(text).toContain(`（${most} 位）`);
  });

  it("speaks of the province pinned last, and the reason of its domains", async () => {
    const { model, app } = await ranking({ select: ["110000"] });
    expect(rankHeadline(model, app)).toBe("北京：“数字政府指数”第 5 名，比GDP名次靠前 7 位");
    const domains = app.atlas.result!.domains.map(({ id, values }) => ({
      id,
      gap: values[panel.units.indexOf("110000")]! - values.reduce((a, b) => a + b) / 31,
    }));
    const best = domains.sort((a, b) => b.gap - a.gap)[0]!;
    expect(best.id).toBe("security");
    expect(domains.every(({ gap }) => gap > 0)).toBe(true);
    expect(reasonText("110000", model, app)).toMatch(
      `都高于全国平均，安全与保障高得最多（+${best.gap.toFixed(1)}）`,
    );
  });

  it("praises no domain that lies below the mean, and says so where all do", async () => {
    const { model, app } = await ranking({ select: ["540000"] });
    for (const unit of panel.units) {
      const gaps = app.atlas.result!.domains.map(
        ({ values }) => values[panel.units.indexOf(unit)]! - values.reduce((a, b) => a + b) / 31,
      );
      const text = reasonText(unit, model, app);
      expect({ unit, praised: text.includes("最突出") }).toEqual({
        unit,
        praised: Math.max(...gaps) >= 0 && Math.min(...gaps) <= 0,
      });
      expect(text.includes("都低于")).toBe(Math.max(...gaps) < 0);
    }
    expect(reasonText("540000", model, app)).toContain("都低于全国平均");
  });

  it("gives no reason by domains for what they do not make up", async () => {
    const { model, app } = await ranking({ ind: "gdp-2019", select: ["110000"] });
    expect(reasonText("110000", model, app)).toBe("");
  });
});

describe("kinds shown", () => {
  it("are those of the list, and with a comparison those of its rows", async () => {
    const { app, model } = await ranking();
    expect(kindsShown(model, app)).toEqual(["published", "estimated", "source"]);
    const { app: other, model: pinned } = await ranking({ ind: "data", select: ["110000"] });
    expect(kindsShown(pinned, other)).toEqual(["published", "computed", "estimated", "source"]);
  });
});
