import { describe, expect, it } from "vitest";
import { ruler, RULER_WIDTH } from "../../../src/charts/ruler";
import type { Params } from "../../../src/model/params";
import { rulerLabels } from "../../../src/views/map/ruler-labels";
import { atlasApp, panel, result } from "../../support/atlas-app";

async function labelled(marked: readonly (string | null)[], choices: Partial<Params> = {}) {
  const { app, view } = await atlasApp(choices);
  const { units, values, classes } = view.reading!;
  const marks = ruler(units, values, classes, (value) => view.printShort(value));
  return { marks, view, ...rulerLabels(marks, view, app, marked) };
}
const byRank = (place: number): string =>
  result.units[result.estimated!.ranks.findIndex((rank) => rank === place)]!;

describe("the mean", () => {
  it("of the index is the white paper's, under its seal, where it stands on the axis", async () => {
    const { mean, marks } = await labelled([]);
    expect(mean).toMatchObject({ text: "全国平均 51.7", seal: "公", sealKind: "published" });
    expect(mean!.x).toBe(marks.x(51.7));
  });
  it("of another measure is ours", async () => {
    const domain = await labelled([], { ind: "data" });
    expect(domain.mean).toMatchObject({ seal: "算", sealKind: "computed" });
    const gdp = await labelled([], { ind: "gdp-2019" });
    const column = panel.columns["gdp-2019"]!;
    const mean = column.reduce((sum, value) => sum + value, 0) / 31;
    expect(gdp.mean).toMatchObject({
      text: `31 省平均 ${mean.toLocaleString("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 })}`,
      sealKind: "computed",
    });
  });
  it("is set to the right of its line when it stands at the left end", async () => {
    for (const ind of ["index", "data", "gdp-2019", "webpages-2019", "gov-portal-check-2020"]) {
      const { mean } = await labelled([], { ind });
      expect(mean!.anchor).toBe(mean!.x < 120 ? "start" : "end");
    }
  });
});

describe("the labels", () => {
  it("name what is marked, once, from left to right, with its value", async () => {
    const { labels, marks, view } = await labelled([byRank(1), byRank(31), null, byRank(1)]);
    expect(labels.map(({ unit }) => unit)).toEqual([byRank(31), byRank(1)]);
    for (const { unit, x, text } of labels) {
      expect(x).toBe(marks.x(view.reading!.value(unit)));
      expect(text).toBe(`${view.name(unit)} ${view.print(view.reading!.value(unit))}`);
    }
    expect(labels.map(({ anchor }) => anchor)).toEqual(["start", "end"]);
  });
  it("part two neighbours into two rows", async () => {
    const { labels } = await labelled([byRank(15), byRank(16)]);
    expect(Math.abs(labels[0]!.x - labels[1]!.x)).toBeLessThan(90);
    expect(labels[0]!.row).not.toBe(labels[1]!.row);
  });
  it("part three and more that stand close, in their row too", async () => {
    // The four highest stand within 90 units of each other, at the right end.
    const units = [1, 2, 3, 4].map(byRank);
    const { labels } = await labelled(units, { select: units });
    for (const row of [0, 1]) {
      const places = labels.filter((label) => label.row === row).map(({ at }) => at);
      expect(places).toHaveLength(2);
      expect(places[1]! - places[0]!).toBeGreaterThanOrEqual(90);
      for (const at of places) expect(at).toBeLessThanOrEqual(RULER_WIDTH);
    }
    for (const { unit, x, at } of (await labelled([byRank(20)])).labels) {
      expect([unit, at]).toEqual([byRank(20), x]);
    }
  });
  it("are bold for what is pinned, not for what is hovered", async () => {
    const { labels } = await labelled([byRank(1), byRank(31)], { select: [byRank(1)] });
    expect(labels.map(({ pinned }) => pinned)).toEqual([false, true]);
  });
  it("leave out what has no value: 香港, nothing, a stranger", async () => {
    expect((await labelled(["810000", null, "999999"])).labels).toEqual([]);
  });
  it("stand within the ruler", async () => {
    for (const unit of result.units) {
      const [label] = (await labelled([unit])).labels;
      expect(label!.x).toBeGreaterThanOrEqual(0);
      expect(label!.x).toBeLessThanOrEqual(RULER_WIDTH);
    }
  });
});
