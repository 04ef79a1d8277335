import { describe, expect, it } from "vitest";
import { published } from "../../../src/catalog/catalog";
import { mapStill } from "../../../src/views/outlets/map-still";
import { posterRows } from "../../../src/views/outlets/poster";
import { atlasApp, result } from "../../support/atlas-app";

describe("the map as a picture", () => {
  it("has the engine's own figures, in their classes and as they are printed", async () => {
    const { app } = await atlasApp({ kind: "computed", select: ["330000"] });
    const still = mapStill(app, "https://example.org/")!;
    const { map, ruler } = still.picture;
    expect(ruler!.values).toEqual(result.computed.values);
    for (const [i, unit] of result.units.entries())
      expect(map.values[unit]).toBe((result.computed.values[i] ?? NaN).toFixed(1));
    expect(map.selected).toEqual(["330000"]);
    expect(still.words.kinds).toMatchObject([{ kind: "computed", seal: "算" }]);
    expect(still.words.warning).toBe("");
    // The mean on the ruler is the white paper's.
    const mean = published.facts.find((fact) => fact.kind === "mean");
    expect(ruler!.mean).toMatchObject({ value: mean?.kind === "mean" && mean.value, seal: "公" });
  });

  it("says that an index is the reader's own", async () => {
    const { app } = await atlasApp();
    app.atlas.result = { ...result, methodology: { ...result.methodology, id: "custom" } };
    expect(mapStill(app, "")!.words.warning).toBe("自定义口径，非白皮书排名");
  });

  it("waits for borders and figures", async () => {
    const { app } = await atlasApp({}, { level: "lite" });
    expect(mapStill(app, "")).toBeNull();
  });
});

describe("the provinces that a poster names", () => {
  it("are the first five of the published order, 广东 with the published score", async () => {
    const { app, view } = await atlasApp();
    const rows = posterRows(view, [], app);
    const order = published.facts.find((fact) => fact.kind === "order")?.units ?? [];
    expect(rows.map(({ rank }) => rank)).toEqual(["1", "2", "3", "4", "5"]);
    expect(rows.map(({ name }) => name)).toEqual(order.slice(0, 5).map((unit) => view.name(unit)));
    expect(rows.map(({ seal }) => seal)).toEqual(["公", "估", "估", "估", "估"]);
    expect(rows[0]!.length).toBe(1);
  });

  it("are the selected ones by their ranks, those without a value left out", async () => {
    const { app, view } = await atlasApp();
    const rows = posterRows(view, ["540000", "440000", "710000"], app);
    expect(rows.map(({ rank }) => rank)).toEqual(["1", String(view.reading!.rank("540000"))]);
  });
});
