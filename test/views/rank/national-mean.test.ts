import { describe, expect, it } from "vitest";
import { MeasureView } from "../../../src/views/measure-view.svelte";
import { nationalMean } from "../../../src/views/rank/national-mean";
import { atlasApp, panel } from "../../support/atlas-app";

describe("nationalMean", () => {
  it("is the published one for either kind of the index", async () => {
    const { app } = await atlasApp();
    for (const kind of ["estimated", "computed"] as const) {
      const view = new MeasureView(app, { ind: "index", kind });
      expect(nationalMean(view)).toEqual({ value: 51.7, kind: "published" });
    }
  });
  it("is computed by us for an owner's indicator, over the provinces with a value", async () => {
    const { app } = await atlasApp();
    const view = new MeasureView(app, { ind: "gov-transparency-2018", kind: "computed" });
    const known = panel.columns["gov-transparency-2018"]!.filter((value) => !Number.isNaN(value));
    const { value, kind } = nationalMean(view);
    expect(kind).toBe("computed");
    expect(value).toBeCloseTo(known.reduce((sum, each) => sum + each, 0) / 30, 9);
  });
});
