import { describe, expect, it } from "vitest";
import { TableModel } from "../../../src/views/table/table-model.svelte";
import { tableSheet } from "../../../src/views/table/table-sheet";
import { panel, result, atlasApp } from "../../support/atlas-app";

describe("tableSheet", () => {
  it("heads each column with code, title, unit and kind, an estimate with what it is not", async () => {
    const { app } = await atlasApp();
    const [head] = tableSheet(new TableModel(app), app);
    expect(head?.slice(0, 5)).toEqual([
      "adcode",
      "name",
      "index | 数字政府指数 | 分 | estimated; 440000 published | 估算，非白皮书得分",
      "index | 数字政府指数 | 分 | computed",
      "infrastructure | 基础设施建设 | 分 | computed",
    ]);
  });

  it("says of an index of the reader's own that it is none of the white paper's", async () => {
    const { app } = await atlasApp({ kind: "estimated" });
    app.atlas.result = { ...result, methodology: { id: "custom", version: 1 } };
    const [head] = tableSheet(new TableModel(app), app);
    expect(head?.slice(2, 4)).toEqual([
      "index | 数字政府指数 | 分 | estimated | 估算，非白皮书得分 | 自定义口径，非白皮书排名",
      "index | 数字政府指数 | 分 | computed | 自定义口径，非白皮书排名",
    ]);
  });

  it("speaks the reader's language", async () => {
    const { app } = await atlasApp({ cols: "services" }, { lang: "en" });
    const [head, first] = tableSheet(new TableModel(app), app);
    expect(head?.slice(2, 4)).toEqual([
      "index | Digital government index | points | estimated; 440000 published | Estimates, not the white paper's scores",
      "online-service-2019 | Online government service index | score (0–100) | source",
    ]);
    expect(first?.slice(0, 2)).toEqual(["440000", "Guangdong"]);
  });

  it("gives the 31 provinces in the order of the rows, scores to six decimals", async () => {
    const { app } = await atlasApp({ sort: "services" });
    const model = new TableModel(app);
    const [, ...rows] = tableSheet(model, app);
    expect(rows.map(([unit]) => unit)).toEqual(model.order);
    expect(rows).toHaveLength(31);
    for (const [unit, , estimated, computed] of rows) {
      const i = result.units.indexOf(String(unit));
      const own = Number(result.estimated!.values[i]!.toFixed(6));
      expect(estimated).toBe(unit === "440000" ? 75.2 : own);
      expect(computed).toBe(Number(result.computed.values[i]!.toFixed(6)));
    }
  });

  it("gives indicators as the panel has them, blanks blank", async () => {
    const { app } = await atlasApp({ cols: "data" });
    const model = new TableModel(app);
    const [, ...rows] = tableSheet(model, app);
    const column = 2 + model.columns.findIndex(({ ind }) => ind === "software-revenue-2019");
    for (const row of rows) {
      const i = panel.units.indexOf(String(row[0]));
      expect(row[column]).toBe(panel.columns["software-revenue-2019"]![i]);
    }
    expect(rows.find(([unit]) => unit === "540000")?.[column]).toBeNaN();
  });
});
