import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Lang } from "../../../src/model/lang";
import type { Params } from "../../../src/model/params";
import type { AppContext } from "../../../src/views/context";
import { SearchModel } from "../../../src/views/search/search-model.svelte";
import { atlasApp } from "../../support/atlas-app";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("history", { pushState: vi.fn(), replaceState: vi.fn() });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function searching(
  query: string,
  { lang = "zh-Hans", choices = {} }: { lang?: Lang; choices?: Partial<Params> } = {},
): Promise<{ app: AppContext; model: SearchModel }> {
  const { app } = await atlasApp(choices, { lang, level: "lite" });
  const model = new SearchModel(app, query);
  await model.load();
  return { app, model };
}
const rows = (model: SearchModel): string[] =>
  model.options.map(({ name, detail }) => `${name} ${detail}`);

describe("SearchModel", () => {
  it("keeps what was typed before it came", async () => {
    const { model } = await searching("粤");
    expect(model.query).toBe("粤");
    expect(rows(model)).toEqual(["广东 guangdong · 粤 · 440000"]);
  });

  it("tells 山西 and 陕西 apart in every language", async () => {
    const told = async (lang: Lang): Promise<string[]> =>
      rows((await searching("shanxi", { lang })).model);
    expect(await told("zh-Hans")).toEqual([
      "山西 shanxi · 晋 · 140000",
      "陕西 shaanxi · 陕 · 610000",
    ]);
    expect(await told("zh-Hant")).toEqual([
      "山西 shanxi · 晉 · 140000",
      "陝西 shaanxi · 陝 · 610000",
    ]);
    expect(await told("en")).toEqual(["Shanxi SX · 140000", "Shaanxi SN · 610000"]);
  });

  it("finds in one language what is written in another", async () => {
    expect(rows((await searching("廣東")).model)).toEqual(["广东 guangdong · 粤 · 440000"]);
    expect(rows((await searching("华东", { lang: "en" })).model)).toEqual([
      "East Two regular and three hot areas",
    ]);
    expect(rows((await searching("mongolia")).model)).toEqual(["内蒙古 neimenggu · 150000"]);
  });

  it("puts groups below provinces, each with the name of its set", async () => {
    const { model } = await searching("huanb");
    expect(rows(model)).toEqual(["环渤海 两常规三热点"]);
    model.ask("东北");
    expect(rows(model)).toEqual(["东北 六大区", "东北 四大经济区域"]);
    model.ask("dong");
    expect(model.options.map(({ name }) => name)).toEqual([
      "山东",
      "广东",
      "东北",
      "东部",
      "东北",
      "华东",
    ]);
  });

  it("guesses where nothing is found, and says so", async () => {
    const { model } = await searching("beijng");
    expect(model.sentence).toBe("没有与“beijng”相符的省份或区域，相近的有：");
    expect(rows(model)).toEqual(["北京 beijing · 京 · 110000"]);
    model.ask(" zz ");
    expect(model.sentence).toMatch(/^没有与“zz”相符的省份或区域；/);
    expect(model.options).toEqual([]);
    model.ask("");
    expect(model.sentence).toBe("");
  });

  it("tells a screen reader once the keys rest", async () => {
    const { model } = await searching("sx");
    expect(model.status).toBe("");
    vi.advanceTimersByTime(400);
    model.ask("sxx");
    model.ask("sx");
    vi.advanceTimersByTime(400);
    expect(model.status).toBe("");
    vi.advanceTimersByTime(100);
    expect(model.status).toBe("2 个结果");
    model.ask("hunam");
    vi.advanceTimersByTime(500);
    expect(model.status).toBe("没有与“hunam”相符的省份或区域，相近的有： 湖南");
    model.ask("  ");
    vi.advanceTimersByTime(500);
    expect(model.status).toBe("");
  });

  it("counts in the language's plural", async () => {
    const { model } = await searching("gd", { lang: "en" });
    vi.advanceTimersByTime(500);
    expect(model.status).toBe("1 result");
  });

  it("shows a chosen province on the map, alone", async () => {
    const { app, model } = await searching("sx", {
      choices: { tab: "rank", select: ["110000", "310000"], region: "east" },
    });
    model.choose("unit-610000");
    expect(app.params.current).toMatchObject({ tab: "map", select: ["610000"] });
    expect(model.query).toBe("");
    expect(model.options).toEqual([]);
    expect(model.status).toBe("已在地图上选中陕西");
    model.ask("x");
    expect(model.status).toBe("");
  });

  it("opens a chosen group in a set that holds it, the one on screen before others", async () => {
    const { app, model } = await searching("华东");
    model.choose("group-east");
    expect(app.params.current).toMatchObject({ tab: "regions", region: "east", set: "areas" });
    expect(model.status).toBe("已打开区域：华东");
    app.params.set({ set: "six-regions" });
    model.ask("华东");
    model.choose("group-east");
    expect(app.params.current.set).toBe("six-regions");
    model.ask("东部");
    model.choose("group-east-zone");
    expect(app.params.current).toMatchObject({ region: "east-zone", set: "four-zones" });
  });

  it("does nothing by a key that is not among the options", async () => {
    const { app, model } = await searching("sx");
    const before = app.params.current;
    model.choose("unit-110000");
    expect(app.params.current).toBe(before);
    expect(model.query).toBe("sx");
  });

  it("searches in the language on screen when the rest does not come", async () => {
    const { app } = await atlasApp({}, { level: "lite" });
    const silent = vi.spyOn(console, "error").mockReturnValue(undefined);
    vi.spyOn(app.locale, "complete").mockRejectedValue(new Error("offline"));
    const model = new SearchModel(app, "广东");
    await model.load();
    expect(silent).toHaveBeenCalledOnce();
    expect(rows(model)).toEqual(["广东 guangdong · 粤 · 440000"]);
    model.ask("廣東");
    expect(model.options).toEqual([]);
    expect(model.sentence).toBe("");
    silent.mockRestore();
  });
});
