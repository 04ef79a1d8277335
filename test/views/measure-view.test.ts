import { describe, expect, it } from "vitest";
import { indicators, published } from "../../src/catalog/catalog";
import { measures } from "../../src/catalog/measures";
import { computeIndex } from "../../src/engine/compute-index";
import { LANGS } from "../../src/model/lang";
import { customMethodology } from "../../src/state/custom-methodology";
import { baselineQuery } from "../../src/state/index-query";
import { MeasureView, unitName } from "../../src/views/measure-view.svelte";
import { atlasApp, panel, result } from "../support/atlas-app";

const SCORES = published.facts.filter((fact) => fact.kind === "score");
const ORDER = published.facts.find((fact) => fact.kind === "order")!.units;

/** Measures that are computed when they are asked for. */
const ASKED = ["lisa", "interval"];

const known = (view: MeasureView): number[] =>
  view.reading!.values.filter((value) => !Number.isNaN(value));
const meanOf = (view: MeasureView): number =>
  known(view).reduce((sum, value) => sum + value, 0) / known(view).length;

describe("MeasureView", () => {
  it("reads each measure of the list from where its numbers are", async () => {
    for (const { code, family } of measures.filter((measure) => !ASKED.includes(measure.code))) {
      const { view } = await atlasApp({ ind: code });
      expect(view.measure.code).toBe(code);
      expect(view.reading?.units).toBe(result.units);
      if (family === "indicator") expect(view.reading?.values).toBe(panel.columns[code]);
    }
    const computed = (await atlasApp({ kind: "computed" })).view;
    expect(computed.reading?.values).toBe(result.computed.values);
    expect((await atlasApp()).view.reading?.values).toBe(result.estimated?.values);
  });

  it.each(ASKED)("waits for %s, which is computed when it is asked for", async (ind) => {
    const { view } = await atlasApp({ ind });
    expect(view.reading).toBeNull();
    expect(view.kind).toBe("estimated");
  });

  it("has nothing to read until it is here", async () => {
    const { app, view } = await atlasApp({ ind: indicators[0]!.code });
    app.atlas.panel = null;
    expect(view.reading).toBeNull();
    app.params.current = { ...app.params.current, ind: "index" };
    expect(view.reading?.count).toBe(31);
    app.atlas.result = null;
    expect(view.reading).toBeNull();
  });

  it("shows computed scores, and calls them so, where there is no estimate", async () => {
    const { app, view } = await atlasApp();
    expect(view.kind).toBe("estimated");
    app.atlas.result = { ...result, estimated: null };
    expect(view.kind).toBe("computed");
    expect(view.reading?.values).toBe(result.computed.values);
  });

  it("has the white paper's mean for either kind of the index that is fitted to it", async () => {
    for (const kind of ["estimated", "computed"] as const) {
      const { view } = await atlasApp({ kind });
      expect(view.mean).toEqual({ value: 51.7, kind: "published" });
      expect(meanOf(view)).toBeCloseTo(51.7, 0);
    }
  });

  it("has a mean of ours for all else: an index of the reader's own, or an owner's indicator", async () => {
    const { app, view } = await atlasApp({ kind: "computed", scale: "none" });
    const { methodology } = customMethodology(app.params.current);
    app.atlas.result = computeIndex({ ...baselineQuery(panel), methodology });
    expect(view.mean.kind).toBe("computed");
    expect(view.mean.value).toBeCloseTo(meanOf(view), 9);
    expect(view.mean.value).toBeLessThan(45);

    const indicator = (await atlasApp({ ind: "gov-transparency-2018" })).view;
    expect(indicator.mean.kind).toBe("computed");
    // 西藏 has no figure.
    expect(known(indicator)).toHaveLength(30);
    expect(indicator.mean.value).toBeCloseTo(meanOf(indicator), 9);
  });

  it("prints a bound between whole numbers as what it is", async () => {
    const { view } = await atlasApp({ ind: "5g-first-cities-2019" }, { lang: "en" });
    expect(view.measure.digits).toBe(0);
    expect([1, 1.4, 2.04, 998.6].map((value) => view.printBreak(value))).toEqual([
      "1",
      "1.4",
      "2",
      "998.6",
    ]);
    const gdp = (await atlasApp({ ind: "gdp-2019" }, { lang: "en" })).view;
    expect(gdp.printBreak(12_345.6)).toBe("12,346");
  });

  it("can be of a measure that the reader has not chosen", async () => {
    const { app } = await atlasApp({ ind: "data" });
    const fixed = new MeasureView(app, { ind: "index", kind: "computed" });
    expect([fixed.measure.code, fixed.kind]).toEqual(["index", "computed"]);
    expect(fixed.reading?.values).toBe(result.computed.values);
  });

  it("tells whose a number is: ours, the white paper's, its source's", async () => {
    const kindOf = async (choices: Parameters<typeof atlasApp>[0]): Promise<string> =>
      (await atlasApp(choices)).view.kind;
    expect(await kindOf({})).toBe("estimated");
    expect(await kindOf({ kind: "computed" })).toBe("computed");
    expect(await kindOf({ ind: "data" })).toBe("computed");
    expect(await kindOf({ ind: "new-infrastructure" })).toBe("computed");
    expect(await kindOf({ ind: indicators[0]!.code })).toBe("source");
    // The residual is of the index on screen; the estimate's difference to it is the estimate's.
    expect(await kindOf({ ind: "residual", kind: "computed" })).toBe("computed");
    expect(await kindOf({ ind: "difference", kind: "computed" })).toBe("estimated");
  });

  it("calls a score published where the estimate is the white paper's own, and nowhere else", async () => {
    const { view } = await atlasApp();
    expect(SCORES.length).toBeGreaterThan(0);
    for (const { unit, value } of SCORES) {
      expect(view.kindAt(unit)).toBe("published");
      expect(view.print(view.reading!.value(unit))).toBe(value.toFixed(1));
    }
    const scored = SCORES.map(({ unit }) => unit);
    for (const unit of result.units.filter((id) => !scored.includes(id))) {
      expect(view.kindAt(unit)).toBe("estimated");
    }
    for (const choices of [{ kind: "computed" }, { ind: "data" }] as const) {
      const other = (await atlasApp(choices)).view;
      for (const unit of result.units) expect(other.kindAt(unit)).toBe("computed");
    }
  });

  it("calls a rank published where the white paper prints it, and not on other measures", async () => {
    const { view } = await atlasApp();
    expect(ORDER.length).toBeGreaterThan(0);
    expect(result.units.filter((unit) => view.rankIsPublished(unit)).sort()).toEqual(
      [...ORDER].sort(),
    );
    for (const choices of [{ kind: "computed" }, { ind: "services" }] as const) {
      const other = (await atlasApp(choices)).view;
      expect(result.units.filter((unit) => other.rankIsPublished(unit))).toEqual([]);
    }
  });

  it("prints values, means and short values in the measure's decimals", async () => {
    const whole = measures.find(({ digits }) => digits === 0)!;
    const { view } = await atlasApp({ ind: whole.code });
    expect([view.print(12.4), view.printMean(12.4), view.printShort(12.4)]).toEqual([
      "12",
      "12.4",
      "12",
    ]);
    const index = (await atlasApp()).view;
    expect([index.print(51.68), index.printMean(51.68), index.printShort(51.68)]).toEqual([
      "51.7",
      "51.7",
      "51.7",
    ]);
    expect([index.printShort(999.9), index.printShort(1000.4), index.printShort(-1000.4)]).toEqual([
      "999.9",
      "1000",
      "\u22121000",
    ]);
  });

  it("spells its seals out in each language", async () => {
    const titles = [];
    for (const lang of LANGS) {
      const { view } = await atlasApp({}, { lang });
      titles.push(view.seal("estimated"));
    }
    expect(titles.map(({ kind, character }) => kind + character)).toEqual([
      "estimated估",
      "estimated估",
      "estimatedE",
    ]);
    expect(titles[0]!.title).toMatch(/^估算：/);
    expect(titles[2]!.title).toMatch(/^estimated: /);
  });
});

describe("unitName", () => {
  it("is a unit's short name in the language on screen, or the code itself", async () => {
    const names = [];
    for (const lang of LANGS) names.push(unitName("440000", (await atlasApp({}, { lang })).app));
    expect(names).toEqual(["广东", "廣東", "Guangdong"]);
    expect(unitName("999999", (await atlasApp()).app)).toBe("999999");
  });
});
