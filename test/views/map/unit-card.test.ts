import { describe, expect, it } from "vitest";
import { baseline, groupings, indicators, units } from "../../../src/catalog/catalog";
import { LANGS } from "../../../src/model/lang";
import { nationCard, unitCard } from "../../../src/views/map/unit-card";
import { atlasApp, panel, result } from "../../support/atlas-app";

const at = (id: string): number => result.units.indexOf(id);
const GUANGDONG = "440000";
const SICHUAN = "510000";
const TIBET = "540000";

describe("unitCard", () => {
  it("says of 广东 what the white paper says: 75.2, first", async () => {
    const { app, view } = await atlasApp();
    expect(unitCard(GUANGDONG, view, app)).toMatchObject({
      unit: GUANGDONG,
      name: "广东省",
      value: "75.2",
      valueUnit: "",
      seal: { kind: "published", character: "公" },
      kindText: "公布",
      rank: "第 1 名，位次亦为公布",
    });
  });

  it("says of another province our estimate, and its rank among 31", async () => {
    const { app, view } = await atlasApp();
    const { values, ranks } = result.estimated!;
    expect(unitCard(SICHUAN, view, app)).toMatchObject({
      value: values[at(SICHUAN)]!.toFixed(1),
      seal: { kind: "estimated", character: "估" },
      kindText: "估算",
      rank: `第 ${ranks[at(SICHUAN)]!} 名，共 31`,
    });
  });

  it("has a bar for each domain, with the tick at the mean of the provinces", async () => {
    const { app, view } = await atlasApp();
    const { bars, barsSeal } = unitCard(SICHUAN, view, app);
    expect(barsSeal?.kind).toBe("computed");
    expect(bars.map(({ id }) => id)).toEqual(baseline.domains.map(({ id }) => id));
    for (const { id, length, tick, text } of bars) {
      const { values } = result.domains.find((domain) => domain.id === id)!;
      const mean = values.reduce((sum, value) => sum + value, 0) / 31;
      expect(length).toBeCloseTo(values[at(SICHUAN)]!, 1);
      expect(tick).toBeCloseTo(mean, 1);
      expect(text).toBe(values[at(SICHUAN)]!.toFixed(0));
      expect(length).toBeGreaterThanOrEqual(0);
      expect(length).toBeLessThanOrEqual(100);
    }
  });

  it("gives the mean of its region, of the measure on screen", async () => {
    const { app, view } = await atlasApp({ ind: "gdp-2019" });
    const region = groupings.partitions
      .find(({ id }) => id === "six-regions")!
      .groups.find(({ members }) => members.includes(SICHUAN))!;
    const gdp = panel.columns["gdp-2019"]!;
    const sum = region.members.reduce((all, id) => all + gdp[panel.units.indexOf(id)]!, 0);
    const [note] = unitCard(SICHUAN, view, app).notes;
    expect(note).toContain(region.name["zh-Hans"]);
    expect(note!.replace(",", "")).toContain((sum / region.members.length).toFixed(1));
  });

  it("says in which unit an indicator is, and that its number is its owner's", async () => {
    const { app, view } = await atlasApp({ ind: "gdp-2019" });
    const { unit } = indicators.find(({ code }) => code === "gdp-2019")!;
    expect(unitCard(GUANGDONG, view, app)).toMatchObject({
      value: "107,671.1",
      valueUnit: unit["zh-Hans"],
      seal: { kind: "source" },
      rank: "第 1 名，共 31",
    });
  });

  it("says how many indicators are missing where some are", async () => {
    const { app, view } = await atlasApp();
    for (const id of result.units) {
      const codes = baseline.domains.flatMap(({ indicators: uses }) =>
        uses.map(({ code }) => code),
      );
      const blank = codes.filter((code) => Number.isNaN(panel.columns[code]![at(id)]!)).length;
      const note = unitCard(id, view, app).notes.find((text) => text.includes("缺"));
      expect(note).toBe(blank === 0 ? undefined : `缺 ${blank} 项指标，其余按权重补足`);
    }
  });

  it("leaves a blank cell blank", async () => {
    const { code } = indicators.find(({ code }) => Number.isNaN(panel.columns[code]![at(TIBET)]!))!;
    const { app, view } = await atlasApp({ ind: code });
    expect(unitCard(TIBET, view, app)).toMatchObject({
      value: "",
      seal: null,
      rank: "",
      notes: ["这一项没有数值，留空，不以零代替。"],
    });
  });

  it("gives no number to 台湾, 香港 and 澳门, not even a bar", async () => {
    const { app, view } = await atlasApp();
    for (const id of ["710000", "810000", "820000"]) {
      expect(unitCard(id, view, app)).toMatchObject({
        value: "",
        rank: "",
        bars: [],
        notes: ["白皮书不评港澳台，这里不给数值。"],
      });
    }
  });

  it.each(LANGS)("leaves no place open in %s", async (lang) => {
    const { app, view } = await atlasApp({}, { lang });
    for (const { id } of units) {
      expect(JSON.stringify(unitCard(id, view, app))).not.toMatch(/\{\w+\}|undefined|NaN/);
    }
    expect(JSON.stringify(nationCard(view, app))).not.toMatch(/\{\w+\}|undefined|NaN/);
  });
});

describe("nationCard", () => {
  it("gives the white paper's mean for the index", async () => {
    const { app, view } = await atlasApp();
    expect(nationCard(view, app)).toMatchObject({
      unit: null,
      value: "51.7",
      seal: { kind: "published" },
    });
  });
  it("gives our mean of the provinces for the rest", async () => {
    const { app, view } = await atlasApp({ ind: "data" });
    const { values } = result.domains.find(({ id }) => id === "data")!;
    const mean = values.reduce((sum, value) => sum + value, 0) / 31;
    const card = nationCard(view, app);
    expect(card).toMatchObject({ value: mean.toFixed(1), seal: { kind: "computed" } });
    for (const { length, tick } of card.bars) expect(length).toBe(tick);
  });
  it("has no number while there is none", async () => {
    const { app, view } = await atlasApp({ ind: "gdp-2019" });
    app.atlas.panel = null;
    expect(nationCard(view, app)).toMatchObject({ value: "", seal: null });
  });
});
