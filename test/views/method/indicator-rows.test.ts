import { describe, expect, it } from "vitest";
import { baseline, indicators } from "../../../src/catalog/catalog";
import { sources } from "../../../src/catalog/sources";
import { indicatorRows, missingUnits, otherRows } from "../../../src/views/method/indicator-rows";
import { atlasApp, panel } from "../../support/atlas-app";

const components = [...baseline.domains, ...baseline.subindices];
const rowOf = async (code: string, lang: "zh-Hans" | "en" = "zh-Hans") => {
  const { app } = await atlasApp({}, { lang });
  app.locale.notes = true;
  const rows = [
    ...components.flatMap((part) => indicatorRows(part, 1 / 5, app)),
    ...otherRows(components, app),
  ];
  return rows.find((row) => row.code === code)!;
};

describe("indicatorRows", () => {
  it("tell owner, year, status and terms of every indicator of the index", async () => {
    const { app } = await atlasApp();
    await app.locale.useNotes();
    for (const domain of baseline.domains) {
      const rows = indicatorRows(domain, 0.2, app);
      expect(rows.map(({ code }) => code)).toEqual(domain.indicators.map(({ code }) => code));
      for (const row of rows) {
        const source = sources.find(({ code }) => code === row.code)!;
        expect(row.url).toBe(source.url);
        expect(row.termsClear).toBe(source.termsClear);
        expect(row.proxyFor !== "").toBe(row.proxy);
        for (const text of [row.title, row.about, row.status, row.owner, row.terms]) {
          expect(text).not.toBe("");
        }
      }
    }
  });

  it("give weights of the whole that add up", async () => {
    const { app } = await atlasApp();
    const [infrastructure] = baseline.domains;
    expect(indicatorRows(infrastructure!, 0.2, app).map(({ weight }) => weight)).toEqual(
      Array<string>(6).fill("3.3%"),
    );
    const uneven = {
      indicators: [
        { code: "gdp-2019", weight: 3, log: true },
        { code: "webpages-2019", weight: 1, log: false },
      ],
    };
    expect(indicatorRows(uneven, 1, app).map(({ weight }) => weight)).toEqual(["75.0%", "25.0%"]);
  });

  it("name the province that a column lacks", async () => {
    expect(await rowOf("software-revenue-2019")).toMatchObject({
      coverage: "30/31 省",
      missing: "缺西藏",
      about: "万元 · 2019",
      treatment: "取对数；越高越好",
    });
    expect(await rowOf("gov-website-points-2018-19", "en")).toMatchObject({
      coverage: "31/31 provinces",
      missing: "",
      about: "points (0–10) · 2018–2019",
      url: null,
    });
  });

  it("take what a column stands in for from its use, which may differ from its own", async () => {
    const { app } = await atlasApp();
    const [newInfrastructure] = baseline.subindices;
    app.locale.notes = true;
    expect(indicatorRows(newInfrastructure!, 1, app)[1]).toMatchObject({
      code: "broadband-ports-2019",
      proxy: true,
      proxyFor: "代替：数据中心数量（未见分省数据）",
    });
    app.locale.notes = false;
    expect(indicatorRows(newInfrastructure!, 1, app)[1]?.proxyFor).toBe("");
  });
});

describe("otherRows", () => {
  it("are the columns that the index does not use, without a weight", async () => {
    const { app } = await atlasApp();
    const rows = otherRows(components, app);
    const used = new Set(components.flatMap((part) => part.indicators.map(({ code }) => code)));
    expect(rows).toHaveLength(indicators.length - used.size);
    expect(rows.every(({ weight }) => weight === "")).toBe(true);
    expect(rows.find(({ code }) => code === "gdp-2019")?.treatment).toBe("规模，不评优劣");
  });
});

it("missingUnits finds none in a column that is not here", () => {
  expect(missingUnits("software-revenue-2019", panel)).toEqual(["540000"]);
  expect(missingUnits("nope", panel)).toEqual([]);
  expect(missingUnits("software-revenue-2019", null)).toEqual([]);
});
