import { describe, expect, it } from "vitest";
import { indicators, units } from "../../../src/catalog/catalog";
import { unitText, unitTone } from "../../../src/views/map/unit-text";
import { atlasApp, panel, result } from "../../support/atlas-app";

const unit = (id: string) => units.find((candidate) => candidate.id === id)!;
const BLANK = indicators.find(({ code }) =>
  Number.isNaN(panel.columns[code]![panel.units.indexOf("540000")]!),
)!.code;

describe("unitText", () => {
  it("is name, kind, value and rank", async () => {
    const { app, view } = await atlasApp();
    const i = result.units.indexOf("510000");
    const { values, ranks } = result.estimated!;
    expect(unitText(unit("510000"), view, app)).toBe(
      `四川，估算 ${values[i]!.toFixed(1)}，第 ${ranks[i]!} 名`,
    );
    expect(unitText(unit("440000"), view, app)).toBe("广东，公布 75.2，第 1 名");
  });
  it("names the unit of an indicator", async () => {
    const { app, view } = await atlasApp({ ind: "gdp-2019" }, { lang: "en" });
    const { unit: measured } = indicators.find(({ code }) => code === "gdp-2019")!;
    expect(unitText(unit("440000"), view, app)).toBe(`Guangdong, 107,671.1 ${measured.en}, rank 1`);
  });
  it("tells what is not scored from what is blank", async () => {
    const { app, view } = await atlasApp({ ind: BLANK });
    expect(unitText(unit("710000"), view, app)).toBe("台湾，无数据");
    expect(unitText(unit("540000"), view, app)).toBe("西藏，缺数据");
  });
});

describe("unitTone", () => {
  it("is the class of the value, or which kind of nothing", async () => {
    const { app, view } = await atlasApp();
    expect(unitTone(unit("440000"), view).fill).toBe("v6");
    expect(unitTone(unit("810000"), view).fill).toBe("none");
    app.params.current = { ...app.params.current, ind: BLANK };
    expect(unitTone(unit("540000"), view).fill).toBe("blank");
    app.atlas.panel = null;
    expect(unitTone(unit("440000"), view).fill).toBe("empty");
    expect(unitTone(unit("810000"), view).fill).toBe("none");
  });
});
