import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruler, RULER_WIDTH } from "../../../src/charts/ruler";
import { LANGS } from "../../../src/model/lang";
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
      if (mean!.x < 100) expect(mean!.anchor).toBe("start");
      if (mean!.x > 250) expect(mean!.anchor).toBe("end");
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
    for (const { at, width } of labels) {
      expect(at - width / 2).toBeGreaterThanOrEqual(0);
      expect(at + width / 2).toBeLessThanOrEqual(RULER_WIDTH);
    }
  });
  it("part two neighbours into two rows, and leave a label alone where it belongs", async () => {
    const { labels } = await labelled([byRank(15), byRank(16)]);
    expect(labels[0]!.row).not.toBe(labels[1]!.row);
    const [alone] = (await labelled([byRank(20)])).labels;
    expect([alone?.unit, alone?.at, alone?.row]).toEqual([byRank(20), alone?.x, 1]);
  });
  it.each(LANGS)("of four and one more do not touch each other: %s", async (lang) => {
    const { app, view } = await atlasApp({}, { lang });
    const { units, values, classes } = view.reading!;
    const marks = ruler(units, values, classes, String);
    const scored = fc.constantFrom(...units);
    fc.assert(
      fc.property(fc.uniqueArray(scored, { maxLength: 4 }), scored, (pinned, hovered) => {
        const { labels } = rulerLabels(marks, view, app, [...pinned, hovered]);
        for (const row of [0, 1]) {
          const inRow = labels.filter((label) => label.row === row);
          inRow.slice(1).forEach(({ at, width }, i) => {
            const before = inRow[i]!;
            expect(at - width / 2).toBeGreaterThanOrEqual(before.at + before.width / 2);
          });
          for (const { at, width } of inRow) {
            expect(at + width / 2).toBeLessThanOrEqual(RULER_WIDTH);
          }
        }
        // As wide as a phone's text is there, which no estimate may fall short of.
        for (const { text, width } of labels) expect(width).toBeGreaterThan(7 * text.length);
      }),
      { seed: 20201020 },
    );
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
