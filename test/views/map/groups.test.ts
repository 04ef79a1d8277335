import { describe, expect, it } from "vitest";
import { groupings, published } from "../../../src/catalog/catalog";
import { GROUP_MEASURES } from "../../../src/model/group-measure";
import { groupsOf } from "../../../src/views/map/group-choice";
import { groupRows } from "../../../src/views/map/groups";
import { atlasApp, panel, result } from "../../support/atlas-app";

describe("groupRows", () => {
  it("print the white paper's own sums and shares, which the estimate meets, from large to small", async () => {
    const { app, view } = await atlasApp();
    for (const by of ["sum", "share"] as const) {
      const rows = groupRows(groupsOf("areas"), by, view, app);
      const sign = by === "share" ? "%" : "";
      const own = published.facts.flatMap((fact) => (fact.kind === by ? [fact] : []));
      expect(own).toHaveLength(5);
      for (const { id, value, published } of rows) {
        const figure = `${own.find(({ group }) => group === id)!.value.toFixed(1)}${sign}`;
        expect(published).toBe(figure);
        // Whom the white paper counts to 泛珠三角 is not known: its figure stands beside ours.
        if (id === "pole-pan-prd") expect(value).not.toBe(figure);
        else expect(value).toBe(figure);
      }
      const values = rows.map(({ value }) => Number.parseFloat(value));
      expect(values).toEqual([...values].sort((a, b) => b - a));
    }
  });

  it("add up by hand: the six regions hold all 31 provinces and a hundred per cent", async () => {
    const { app, view } = await atlasApp({ ind: "gdp-2019" });
    const gdp = panel.columns["gdp-2019"]!;
    const total = gdp.reduce((sum, value) => sum + value, 0);
    const rows = groupRows(groupsOf("six-regions"), "share", view, app);
    expect(rows).toHaveLength(6);
    const regions = groupings.partitions.find(({ id }) => id === "six-regions")!.groups;
    for (const { id, value, members } of rows) {
      const region = regions.find((group) => group.id === id)!;
      const sum = region.members.reduce((all, unit) => all + gdp[panel.units.indexOf(unit)]!, 0);
      expect(value).toBe(`${((100 * sum) / total).toFixed(1)}%`);
      expect(members).toBe(`${region.members.length} 省份`);
    }
    const shares = rows.map(({ value }) => Number(value.replace("%", "")));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it("give a mean of counts a decimal", async () => {
    const { app, view } = await atlasApp({ ind: "gov-websites-2019" });
    for (const { value } of groupRows(groupsOf("areas"), "mean", view, app)) {
      expect(value).toMatch(/\.\d$/);
    }
    for (const { value } of groupRows(groupsOf("areas"), "sum", view, app)) {
      expect(value).not.toContain(".");
    }
  });

  it("show no published figure beside what the white paper has none of", async () => {
    for (const choices of [{ ind: "data" }, { ind: "gdp-2019" }] as const) {
      const { app, view } = await atlasApp(choices);
      for (const by of GROUP_MEASURES) {
        const rows = groupRows(groupsOf("areas"), by, view, app);
        expect(rows.map(({ published }) => published)).toEqual(["", "", "", "", ""]);
      }
    }
    const { app, view } = await atlasApp();
    const means = groupRows(groupsOf("areas"), "mean", view, app);
    expect(means.every(({ published }) => published === "")).toBe(true);
  });

  it("are none while there are no values", async () => {
    const { app, view } = await atlasApp({ ind: "gdp-2019" });
    app.atlas.panel = null;
    expect(groupRows(groupsOf("areas"), "sum", view, app)).toEqual([]);
  });

  it("are named in English with the right plural", async () => {
    const { app, view } = await atlasApp({}, { lang: "en" });
    const rows = groupRows([{ id: "east", members: [result.units[0]!] }], "sum", view, app);
    expect(rows.map(({ members }) => members)).toEqual(["1 province"]);
  });
});
