import { describe, expect, it } from "vitest";
import { baseline, groupings, indicators } from "../../../src/catalog/catalog";
import { LANGS } from "../../../src/model/lang";
import { groupsOf } from "../../../src/views/map/group-choice";
import { groupRows } from "../../../src/views/map/groups";
import { headline, introduction } from "../../../src/views/map/headline";
import { atlasApp, panel, result } from "../../support/atlas-app";

const WEST = groupings.partitions
  .find(({ id }) => id === "four-zones")!
  .groups.find(({ id }) => id === "west-zone")!.members;

describe("headline", () => {
  it("counts the western provinces among the first ten, by the figures on screen", async () => {
    for (const kind of ["estimated", "computed"] as const) {
      const { app, view, model } = await atlasApp({ kind });
      const { values } = result[kind]!;
      const tenth = [...values].sort((a, b) => b - a)[9]!;
      const west = result.units.filter((unit, i) => values[i]! >= tenth && WEST.includes(unit));
      const sentence = headline(view, model, app);
      for (const unit of WEST) {
        expect(sentence.includes(view.name(unit))).toBe(west.includes(unit));
      }
      const counted = Number(/占\s(\d+)\s席/.exec(sentence)?.[1] ?? Math.min(west.length, 1));
      expect(counted).toBe(west.length);
    }
  });

  it("names the three highest of another measure", async () => {
    const { app, view, model } = await atlasApp({ ind: "gdp-2019" });
    const gdp = panel.columns["gdp-2019"]!;
    const top = [...gdp.keys()].sort((a, b) => gdp[b]! - gdp[a]!).slice(0, 3);
    expect(top.map((i) => view.name(panel.units[i]!))).toEqual(["广东", "江苏", "山东"]);
    expect(headline(view, model, app)).toContain("广东、江苏、山东");
  });

  it("singles nobody out where many share the highest value", async () => {
    const yesOrNo = indicators.find(({ code }) => {
      const column = panel.columns[code]!;
      const most = Math.max(...column.filter((value) => !Number.isNaN(value)));
      return column.filter((value) => value === most).length > 3;
    })!;
    const { app, view, model } = await atlasApp({ ind: yesOrNo.code });
    const column = panel.columns[yesOrNo.code]!;
    const most = Math.max(...column.filter((value) => !Number.isNaN(value)));
    const sentence = headline(view, model, app);
    expect(sentence).toContain(String(column.filter((value) => value === most).length));
    for (const unit of panel.units) expect(sentence).not.toContain(view.name(unit));
  });

  it("speaks of the groups when bubbles stand for groups", async () => {
    const { app, view, model } = await atlasApp({ bubbles: "areas", group: "sum" });
    // Of the five sums that the estimate prints, the first and the last of the table beside the map.
    const rows = groupRows(groupsOf("areas"), "sum", view, app);
    const [first, last] = [rows[0]!.name, rows.at(-1)!.name];
    expect(first).not.toBe(last);
    expect(headline(view, model, app)).toMatch(new RegExp(`合计.*${first}.*居首，${last}在末位`));
  });

  it("gives the published figure of a first group that is another than ours", async () => {
    const { app, view, model } = await atlasApp({ bubbles: "poles", group: "sum" });
    expect(headline(view, model, app)).toContain("泛珠三角（公布值 397.8）居首");
    // 长三角 is estimated as it is published.
    expect(headline(view, model, app)).toContain("长三角在末位");
  });

  it("says what it waits for", async () => {
    const { app, view, model } = await atlasApp({ ind: "gdp-2019" });
    app.atlas.panel = null;
    const { title } = indicators.find(({ code }) => code === "gdp-2019")!;
    expect(headline(view, model, app)).toBe(`正在读取“${title["zh-Hans"]}”`);
  });

  it.each(LANGS)("fills every place of its sentence in %s, whatever is chosen", async (lang) => {
    for (const ind of [
      "index",
      "data",
      "new-infrastructure",
      "gdp-2019",
      "gov-portal-check-2020",
    ]) {
      for (const bubbles of ["none", "provinces", "areas", "poles"] as const) {
        const { app, view, model } = await atlasApp({ ind, bubbles }, { lang });
        expect(headline(view, model, app)).not.toMatch(/[{}]|undefined|NaN/);
        expect(introduction(view, app)).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });
});

describe("introduction", () => {
  const count = baseline.domains.reduce((sum, domain) => sum + domain.indicators.length, 0);

  it("says of the index how many indicators make it, and that it is ours", async () => {
    for (const kind of ["estimated", "computed"] as const) {
      const { app, view } = await atlasApp({ kind });
      expect(introduction(view, app)).toContain(`${count} 项`);
      expect(introduction(view, app)).toContain("不是白皮书的省级得分");
    }
  });
  it("says of a domain how many indicators make it", async () => {
    const domain = baseline.domains.find(({ id }) => id === "security")!;
    const { app, view } = await atlasApp({ ind: "security" });
    expect(introduction(view, app)).toContain(`${domain.indicators.length} 项`);
    expect(introduction(view, app)).toContain(domain.name["zh-Hans"]);
  });
  it("says of an indicator its year, its unit, how it was come by, and what it stands in for", async () => {
    const proxy = indicators.find((indicator) => indicator.proxyFor)!;
    const { app, view } = await atlasApp({ ind: proxy.code });
    app.locale.notes = true;
    const text = introduction(view, app);
    for (const part of [
      proxy.title["zh-Hans"],
      proxy.year,
      proxy.unit["zh-Hans"],
      proxy.proxyFor!["zh-Hans"],
    ]) {
      expect(text).toContain(part);
    }
  });
});
