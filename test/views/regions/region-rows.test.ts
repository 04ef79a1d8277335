import { describe, expect, it } from "vitest";
import { groupings } from "../../../src/catalog/catalog";
import { memberGroups } from "../../../src/catalog/member-groups";
import type { Params } from "../../../src/model/params";
import {
  comparedFigures,
  isPublished,
  memberRows,
  regionFigures,
  regionRows,
} from "../../../src/views/regions/region-rows";
import { RegionsModel } from "../../../src/views/regions/regions-model.svelte";
import { atlasApp, result } from "../../support/atlas-app";

async function at(choices: Partial<Params> = {}) {
  const { app, view } = await atlasApp({ tab: "regions", ...choices });
  return { app, view, model: new RegionsModel(app, view) };
}

describe("comparedFigures", () => {
  it("are the white paper's for the five areas: 泛珠三角 leads the poles by sum, not by mean", async () => {
    const { view } = await at();
    const figures = Object.fromEntries(
      comparedFigures(memberGroups("areas", {}), view).map((group) => [group.id, group]),
    );
    // Published sums over members: 397.8 / 9, 203.2 / 3, 292.4 / 5.
    expect(figures["pole-pan-prd"]!.mean).toBeCloseTo(44.2, 10);
    expect(figures["pole-yrd"]!.mean).toBeCloseTo(67.7333, 4);
    expect(figures["pole-bohai"]!.mean).toBeCloseTo(58.48, 10);
    expect(figures["pole-pan-prd"]!.share).toBe(24.8);
  });

  it("are ours where the white paper prints none for some of the groups", async () => {
    const { view } = await at();
    const regions = memberGroups("six-regions", {});
    expect(isPublished(regions, view)).toBe(false);
    const { values } = result.estimated!;
    const north = comparedFigures(regions, view).find(({ id }) => id === "north")!;
    const sum = ["110000", "120000", "130000", "140000", "150000"]
      .map((unit) => values[result.units.indexOf(unit)]!)
      .reduce((a, b) => a + b, 0);
    expect(north.sum).toBeCloseTo(sum, 9);
    expect(north.mean).toBeCloseTo(sum / 5, 9);
  });

  it("are ours for any other measure", async () => {
    const { view } = await at({ ind: "gdp-2019" });
    expect(isPublished(memberGroups("areas", {}), view)).toBe(false);
  });
});

describe("regionRows", () => {
  it("print each published figure with half its rounding, largest first", async () => {
    const { app, view, model } = await at();
    const rows = regionRows(model, view, app);
    expect(rows.map(({ id, published: figure, half }) => [id, figure, half])).toEqual([
      ["east", "445.4", "±0.05"],
      ["pole-pan-prd", "397.8", "±0.05"],
      ["central-south", "327.8", "±0.05"],
      ["pole-bohai", "292.4", "±0.05"],
      ["pole-yrd", "203.2", "±0.05"],
    ]);
  });

  it("turn the order round by mean, each bar to scale with the national tick", async () => {
    const { app, view, model } = await at({ group: "mean" });
    const rows = regionRows(model, view, app);
    expect(rows.map(({ mean }) => mean)).toEqual(["67.7", "63.6", "58.5", "54.6", "44.2"]);
    expect(rows.every(({ published: figure, half }) => figure === "" && half === "")).toBe(true);
    for (const { bar, mean, tick } of rows) {
      expect(bar / tick).toBeCloseTo(Number(mean) / 51.7, 2);
      expect(bar).toBeLessThanOrEqual(100);
    }
  });

  it("give a rate its mean only", async () => {
    const { app, view, model } = await at({ ind: "mobile-phone-penetration-2019", group: "sum" });
    expect(view.measure.additive).toBe(false);
    expect(model.by).toBe("mean");
    const means = regionRows(model, view, app).map(({ mean }) =>
      Number(mean.replace("\u2212", "-")),
    );
    expect(means).toHaveLength(5);
    expect(means).toEqual([...means].sort((a, b) => b - a));
    expect(regionFigures(model.groups[0]!, view, app).map(({ by }) => by)).toEqual(["mean"]);
  });
});

describe("regionFigures", () => {
  it("say that the mean beside the published ones is computed", async () => {
    const { app, view, model } = await at({ region: "pole-pan-prd" });
    const figures = regionFigures(model.region!, view, app);
    expect(
      figures.map(({ by, published: figure, half, seal }) => [by, figure, half, seal?.kind]),
    ).toEqual([
      ["sum", "397.8", "±0.05", undefined],
      ["mean", "44.2", "", "computed"],
      ["share", "24.8%", "±0.05", undefined],
    ]);
  });

  it("have nothing published beside a region that the white paper does not print", async () => {
    const { app, view, model } = await at({ set: "six-regions", region: "north" });
    for (const { published: figure } of regionFigures(model.region!, view, app)) {
      expect(figure).toBe("");
    }
  });
});

describe("memberRows", () => {
  it("list the members by value, 广东 as published, the chosen one marked", async () => {
    const { view, model } = await at({ region: "central-south", select: ["410000"] });
    const rows = memberRows(model.region!, model.chosen, view);
    expect(rows.map(({ unit }) => unit).sort()).toEqual(
      [...groupings.partitions[0]!.groups.find(({ id }) => id === "central-south")!.members].sort(),
    );
    const ranks = rows.map(({ rank }) => Number(rank));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    // The one score that the white paper prints.
    expect(rows[0]).toMatchObject({ unit: "440000", value: "75.2" });
    expect(rows.map(({ seal }) => seal?.kind)).toEqual([
      "published",
      ...Array<undefined>(5).fill(undefined),
    ]);
    expect(rows.filter(({ chosen }) => chosen).map(({ unit }) => unit)).toEqual(["410000"]);
  });
});
