import { describe, expect, it } from "vitest";
import { published } from "../../../src/catalog/catalog";
import { viewSheet } from "../../../src/views/outlets/view-sheet";
import { atlasApp, panel, result } from "../../support/atlas-app";

const six = (value: number): number => Number(value.toFixed(6));
const place = (unit: unknown): number => result.units.indexOf(String(unit));

describe("viewSheet", () => {
  it("gives the map's measure with rank and kind, the published score among estimates", async () => {
    const { app } = await atlasApp({ tab: "map", ind: "index", kind: "estimated" });
    const [head, first, ...rest] = (await viewSheet(app))!;
    expect(head).toEqual([
      "adcode",
      "name",
      "index | 数字政府指数 | 分 | estimated; 440000 published | 估算，非白皮书得分",
      "index | 名次",
      "index | 数字的身份",
    ]);
    expect(first).toEqual(["440000", "广东", 75.2, 1, "published"]);
    expect(rest).toHaveLength(30);
    rest.forEach(([unit, , value, , kind]) => {
      expect(value).toBe(six(result.estimated!.values[place(unit)]!));
      expect(kind).toBe("estimated");
    });
  });

  it("leaves blank what the panel has no figure of: no value, no rank, no kind", async () => {
    const { app } = await atlasApp({ tab: "map" });
    const [code] = Object.keys(panel.columns).filter((each) =>
      panel.columns[each]!.some((value) => Number.isNaN(value)),
    );
    app.params.current = { ...app.params.current, ind: code! };
    const rows = (await viewSheet(app))!.slice(1);
    expect(rows).toHaveLength(31);
    const blanks = rows.filter(([, , value]) => Number.isNaN(value));
    const without = panel.units.filter((_, i) => Number.isNaN(panel.columns[code!]![i]));
    expect(blanks.map(([unit]) => unit).sort()).toEqual([...without].sort());
    for (const [, , , rank, kind] of blanks) expect([rank, kind]).toEqual([NaN, ""]);
  });

  it("gives both rankings of the ranking, in the order of its own", async () => {
    const { app } = await atlasApp({ tab: "rank", ind: "services" });
    const [head, ...rows] = (await viewSheet(app))!;
    expect(head!.map((text) => String(text).split(" | ")[0])).toEqual([
      ...["adcode", "name"],
      ...["gdp-2019", "gdp-2019", "gdp-2019", "services", "services", "services"],
    ]);
    expect(rows.map((row) => row[6])).toEqual(
      rows.map((row) => row[6]).sort((a, b) => Number(a) - Number(b)),
    );
    expect(rows.find(([unit]) => unit === "440000")![3]).toBe(1);
  });

  it("gives sum, mean and share of the groups beside what the white paper prints", async () => {
    const { app } = await atlasApp({
      tab: "regions",
      set: "areas",
      ind: "index",
      kind: "computed",
    });
    const [, ...rows] = (await viewSheet(app))!;
    const facts = published.facts.filter((fact) => fact.kind === "sum");
    const east = rows.find(([, name]) => name === "华东")!;
    const fact = facts.find(({ id }) => id === "east-sum") ?? facts[0]!;
    expect(east.slice(6, 8)).toEqual([fact.value, fact.half]);
    // The seven provinces of 华东 after GB/T 2260: 31 32 33 34 35 36 37.
    const members = result.units.filter((unit) => unit.startsWith("3"));
    const sum = members.reduce((all, unit) => all + result.computed.values[place(unit)]!, 0);
    const nation = result.computed.values.reduce((all, value) => all + value, 0);
    expect(members).toHaveLength(7);
    expect(east[3]).toBe(six(sum));
    expect(east[4]).toBe(six(sum / 7));
    expect(east[5]).toBe(six((100 * sum) / nation));
  });

  it("gives all scores in the lab and of a method, by the index from the highest down", async () => {
    const { app } = await atlasApp({ tab: "lab", cols: "data", sort: "name" });
    const [head, ...rows] = (await viewSheet(app))!;
    expect(head!.map((text) => String(text).split(" | ")[0])).toEqual([
      ...["adcode", "name", "index", "index"],
      ...result.domains.map(({ id }) => id),
      ...result.subindices.map(({ id }) => id),
    ]);
    const values = rows.map((row) => Number(row[2]));
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it("has none before there is an index", async () => {
    const { app } = await atlasApp({ tab: "map" });
    app.atlas.result = null;
    expect(await viewSheet(app)).toBeNull();
  });
});
