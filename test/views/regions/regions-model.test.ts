import { describe, expect, it } from "vitest";
import { MAP_HEIGHT, MAP_WIDTH } from "../../../src/map/frame";
import { boundsOf, largeRings, ringsOf } from "../../../src/map/rings";
import { zoomed } from "../../../src/map/zoom-to";
import type { Params } from "../../../src/model/params";
import { PLACES } from "../../../src/views/map/map-model.svelte";
import { RegionsModel } from "../../../src/views/regions/regions-model.svelte";
import { atlasApp } from "../../support/atlas-app";
import { drawnMap } from "../../support/drawn-map";

async function regions(choices: Partial<Params> = {}): Promise<RegionsModel> {
  const { app, view } = await atlasApp({ tab: "regions", ...choices });
  return new RegionsModel(app, view);
}

describe("the place", () => {
  it("is the whole country where the address names a group of another set", async () => {
    const model = await regions({ set: "areas", region: "west-zone" });
    expect(model.groups).toHaveLength(5);
    expect(model.region).toBeNull();
    expect(model.zoom).toEqual({ k: 1, x: 0, y: 0 });
  });

  it("is the region where the address names a province outside it", async () => {
    const model = await regions({ region: "east", select: ["650000"] });
    expect(model.region?.id).toBe("east");
    expect(model.chosen).toBeNull();
  });

  it("has the members of the variant", async () => {
    const model = await regions({ region: "pole-yrd", variant: { "pole-yrd": "4" } });
    expect(model.region?.members).toEqual(["310000", "320000", "330000", "340000"]);
  });
});

describe("the zoom", () => {
  it("brings every member of a region into the drawing", async () => {
    const shapes = drawnMap("national").units;
    const { groups } = await regions();
    for (const { id, members } of groups) {
      const { zoom } = await regions({ region: id });
      expect(zoom.k).toBeGreaterThan(1);
      for (const unit of members) {
        // Isles far out, as those of 海南, stay where the inset shows them.
        const drawn = zoomed(boundsOf(largeRings(shapes[unit]!, 3000)), zoom);
        expect(drawn.x).toBeGreaterThan(0);
        expect(drawn.y).toBeGreaterThan(0);
        expect(drawn.x + drawn.width).toBeLessThan(MAP_WIDTH);
        expect(drawn.y + drawn.height).toBeLessThan(MAP_HEIGHT);
      }
    }
  });

  it("goes on to the province, and no further than eight times", async () => {
    const region = await regions({ region: "east" });
    const zhejiang = await regions({ region: "east", select: ["330000"] });
    const shanghai = await regions({ region: "east", select: ["310000"] });
    expect(zhejiang.zoom.k).toBeGreaterThan(region.zoom.k);
    expect(shanghai.zoom.k).toBe(8);
  });

  it("leaves the country as it is for a province without a region", async () => {
    const model = await regions({ select: ["650000"] });
    expect(model.chosen).toBe("650000");
    expect(model.zoom.k).toBe(1);
  });
});

describe("the marks", () => {
  it("fill no province by its value and leave 台港澳 their own hatch", async () => {
    const { units } = await regions();
    expect(units).toHaveLength(34);
    for (const { unit, fill } of units) {
      expect(fill).toBe(["710000", "810000", "820000"].includes(unit) ? "none" : "neutral");
    }
  });

  it("draw all groups in the country and one in a region", async () => {
    const country = await regions();
    expect(country.groupsShown.map(({ id }) => id)).toEqual(country.groups.map(({ id }) => id));
    const region = await regions({ region: "pole-bohai" });
    expect(region.groupsShown.map(({ id }) => id)).toEqual(["pole-bohai"]);
  });

  it("draw no outline around an islet", async () => {
    const { outlines } = await regions();
    for (const { outline } of outlines) {
      for (const line of ringsOf(outline)) {
        const closed = line[0] === line.at(-2) && line[1] === line.at(-1);
        if (!closed) continue;
        const [xs, ys] = [0, 1].map((axis) => line.filter((_, i) => i % 2 === axis));
        const width = Math.max(...xs!) - Math.min(...xs!);
        const height = Math.max(...ys!) - Math.min(...ys!);
        expect(width * height).toBeGreaterThanOrEqual(1000);
      }
    }
  });

  it("name 台湾 and the members, with values once a region is in focus", async () => {
    const country = await regions();
    const named = country.labels.map(({ unit }) => unit);
    expect(named).toContain("710000");
    expect(named).not.toContain("650000");
    expect(country.labels.every(({ value }) => value === "")).toBe(true);
    const region = await regions({ region: "pole-yrd" });
    expect(region.labels.map(({ unit }) => unit).sort()).toEqual(["320000", "330000", "710000"]);
    const zhejiang = region.labels.find(({ unit }) => unit === "330000")!;
    expect(zhejiang.value).toMatch(/^\d\d\.\d$/);
    expect(region.labels.find(({ unit }) => unit === "710000")!.value).toBe("");
  });

  it("keep a leader's and 台湾's name at their distance on screen", async () => {
    const country = await regions();
    const region = await regions({ region: "pole-yrd" });
    const { k } = region.zoom;
    const length = ({ callouts }: RegionsModel, unit: string): number => {
      const { from, to } = callouts.find((callout) => callout.unit === unit)!;
      return Math.hypot(to[0] - from[0], to[1] - from[1]);
    };
    expect(length(region, "810000") * k).toBeCloseTo(length(country, "810000"), -1);
    const apart = ({ labels }: RegionsModel): number => {
      const { x, y } = labels.find(({ unit }) => unit === "710000")!;
      const [left, top] = PLACES["710000"]!;
      return Math.hypot(x - left, y - top);
    };
    expect(apart(region) * k).toBeCloseTo(apart(country), -1);
  });
});
