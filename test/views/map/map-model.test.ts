import { describe, expect, it } from "vitest";
import { units } from "../../../src/catalog/catalog";
import { MAP_HEIGHT } from "../../../src/map/frame";
import { contrast, DARK, LIGHT } from "../../../src/map/palette";
import { PLACES } from "../../../src/views/map/map-model.svelte";
import { atlasApp, result } from "../../support/atlas-app";
import { drawnMap, isInside, pointsOf } from "../../support/drawn-map";

const NOT_SCORED = ["710000", "810000", "820000"];

describe("PLACES", () => {
  it("stand inside their units", () => {
    const shapes = drawnMap("national").units;
    for (const [id, at] of Object.entries(PLACES)) expect(isInside(shapes[id]!, at)).toBe(true);
    expect(Object.keys(PLACES)).toHaveLength(34);
  });
});

describe("the ground", () => {
  it("has dashes 9 and 10 on the main map, all ten and all isles in the inset", async () => {
    const { model } = await atlasApp();
    const { dashes, islets } = drawnMap("national");
    expect(pointsOf(model.ground.dashes)).toHaveLength(2);
    expect(pointsOf(model.ground.allDashes)).toHaveLength(10);
    expect(model.ground.dashes).toBe(dashes["9"]! + dashes["10"]!);
    const dots = (path: string): string[] => path.match(/M[^M]+/g) ?? [];
    expect(dots(model.ground.allIslets)).toHaveLength(islets.length);
    const main = dots(model.ground.islets);
    expect(main.length).toBeGreaterThan(0);
    expect(main.length).toBeLessThan(islets.length);
    for (const dot of main) {
      expect(Number(/ (\d+)/.exec(dot)![1])).toBeLessThan(MAP_HEIGHT);
    }
  });
  it("has no lines of its own in the first frame", async () => {
    const { model } = await atlasApp({}, { level: "lite" });
    expect([model.ground.coast, model.ground.land, model.seams, model.groups]).toEqual([
      "",
      "",
      [],
      [],
    ]);
    expect(model.ground.undetermined).not.toBe("");
  });
});

describe("the units", () => {
  it("are the 34 in the order of the catalog, each with shape, fill and words", async () => {
    const { model } = await atlasApp({ select: ["440000", "310000"] });
    expect(model.units.map(({ unit }) => unit)).toEqual(units.map(({ id }) => id));
    for (const { unit, path, fill, label } of model.units) {
      expect(path).toMatch(/^M/);
      expect(fill).toMatch(NOT_SCORED.includes(unit) ? /^none$/ : /^v[0-6]$/);
      expect(label).not.toMatch(/[{}]/);
    }
    expect(model.units.filter(({ selected }) => selected).map(({ unit }) => unit)).toEqual([
      "310000",
      "440000",
    ]);
  });
  it("use all seven classes, four or five provinces each", async () => {
    const { model } = await atlasApp();
    const sizes = [0, 1, 2, 3, 4, 5, 6].map(
      (step) => model.units.filter(({ fill }) => fill === `v${step}`).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(31);
    expect(sizes.every((size) => size === 4 || size === 5)).toBe(true);
  });
});

describe("the seams", () => {
  it("draw the 70 borders once, each in a tone that parts its two neighbours by 3 : 1", async () => {
    const { model, view } = await atlasApp();
    const { stretches } = drawnMap("national").lines!;
    const toneOf = (path: string): string[] =>
      model.seams.filter((seam) => seam.path.includes(path)).map(({ tones }) => tones);
    const ground = { light: "#f6f6f2", dark: "#1b2027" };
    for (const { pair, path } of stretches) {
      const [tones] = toneOf(path);
      const [light, dark] = tones!.split(" dark-");
      for (const [theme, ramp, tone] of [
        ["light", LIGHT, light],
        ["dark", DARK, dark],
      ] as const) {
        const seam = tone === "ink" ? ramp.seamDark : ramp.seamLight;
        const [a, b] = pair.map(
          (unit) => ramp.fills[view.reading!.classes.steps[unit] ?? -1] ?? ground[theme],
        ) as [string, string];
        const apart = Math.max(Math.min(contrast(seam, a), contrast(seam, b)), contrast(a, b));
        expect(apart).toBeGreaterThan(3);
      }
    }
    const lines = (path: string): number => path.split("M").length - 1;
    expect(model.seams.reduce((sum, { path }) => sum + lines(path), 0)).toBe(
      stretches.reduce((sum, { path }) => sum + lines(path), 0),
    );
  });
});

describe("labels and callouts", () => {
  it("name every unit once between them", async () => {
    const { model } = await atlasApp();
    const named = [...model.labels, ...model.callouts].map(({ unit }) => unit);
    expect(named.sort()).toEqual(units.map(({ id }) => id));
  });
  it("print the value under the name in the fill's own colours, none for what is not scored", async () => {
    const { model, view } = await atlasApp();
    const fills = new Map(model.units.map(({ unit, fill }) => [unit, fill]));
    for (const { unit, value, fill } of [...model.labels, ...model.callouts]) {
      expect(fill).toBe(fills.get(unit));
      const wanted = NOT_SCORED.includes(unit) ? "" : view.printShort(view.reading!.value(unit));
      expect(value).toBe(wanted);
    }
  });
  it("print large values whole", async () => {
    const { model } = await atlasApp({ ind: "gdp-2019" });
    expect(model.labels.find(({ unit }) => unit === "440000")!.value).toBe("107,671");
  });
});

describe("the order", () => {
  it("is the ranking of the 31", async () => {
    const { model } = await atlasApp();
    const { ranks } = result.estimated!;
    const rankOf = (unit: string): number => ranks[result.units.indexOf(unit)]!;
    expect(model.order).toHaveLength(31);
    const order = model.order.map(rankOf);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe("bubbles", () => {
  it("are none unless asked for", async () => {
    const { model } = await atlasApp();
    expect([model.bubbles, model.bubbleKey, model.grouped]).toEqual([[], [], false]);
  });

  it("of the provinces are area-true, and leave room for their names below", async () => {
    const { model, view } = await atlasApp({ bubbles: "provinces", ind: "gdp-2019" });
    expect(model.bubbles).toHaveLength(31);
    expect(model.grouped).toBe(false);
    const [first] = model.bubbles;
    for (const { id, r } of model.bubbles) {
      const share = view.reading!.value(id) / view.reading!.value(first!.id);
      expect(Math.abs(r - first!.r * Math.sqrt(share))).toBeLessThanOrEqual(1);
    }
    for (const label of model.labels.filter(({ unit }) => !NOT_SCORED.includes(unit))) {
      const bubble = model.bubbles.find(({ id }) => id === label.unit)!;
      expect(label).toMatchObject({ x: bubble.x, y: bubble.y + bubble.r, below: true, value: "" });
    }
  });

  it("of groups take the place of the values", async () => {
    const { model } = await atlasApp({ bubbles: "areas" });
    expect(model.grouped).toBe(true);
    expect(model.bubbles.map(({ id }) => id).sort()).toEqual(
      model.groups.map(({ id }) => id).sort(),
    );
    for (const { text, label } of model.bubbles) expect(label.endsWith(` ${text}`)).toBe(true);
    for (const { unit, value, fill } of [...model.labels, ...model.callouts]) {
      expect([value, fill]).toEqual(["", NOT_SCORED.includes(unit) ? "none" : "neutral"]);
    }
  });

  it("cover none of 台湾, 钓鱼岛, 东沙 and the dashes", async () => {
    for (const bubbles of ["provinces", "areas", "six-regions", "poles"] as const) {
      const { model } = await atlasApp({ bubbles });
      for (const { id, x, y, r } of model.bubbles) {
        for (const rect of model.clear) {
          const [dx, dy] = [
            Math.max(rect.x - x, 0, x - rect.x - rect.width),
            Math.max(rect.y - y, 0, y - rect.y - rect.height),
          ];
          // A unit of rounding.
          expect({ id, clear: Math.hypot(dx, dy) >= r - 2 }).toEqual({ id, clear: true });
        }
      }
    }
  });

  it("have a key of round values, largest first, in the same scale", async () => {
    const { model, view } = await atlasApp({ bubbles: "provinces", ind: "gdp-2019" });
    const [first] = model.bubbles;
    const largest = view.reading!.value(first!.id);
    // The largest of 1, 2, 5 times a power of ten under 107,671, its half and its tenth.
    expect(model.bubbleKey.map(({ text }) => text)).toEqual(["100,000", "50,000", "10,000"]);
    [100_000, 50_000, 10_000].forEach((value, i) => {
      expect(model.bubbleKey[i]!.r).toBe(Math.round(first!.r * Math.sqrt(value / largest)));
    });
  });
});

describe("groups", () => {
  it("are those of the outline, or those the bubbles stand for", async () => {
    const idsOf = async (choices: Parameters<typeof atlasApp>[0]): Promise<string[]> =>
      (await atlasApp(choices)).model.groups.map(({ id }) => id);
    const areas = ["east", "central-south", "pole-pan-prd", "pole-yrd", "pole-bohai"];
    expect(await idsOf({})).toEqual([]);
    expect(await idsOf({ outline: "areas" })).toEqual(areas);
    expect(await idsOf({ bubbles: "poles", outline: "areas" })).toEqual(areas.slice(2));
    expect(await idsOf({ bubbles: "provinces", outline: "poles" })).toEqual(areas.slice(2));
  });

  it("are drawn around their members", async () => {
    const { model } = await atlasApp({ outline: "areas" });
    const shapes = drawnMap("national").units;
    for (const { id, shape } of model.groups) {
      const { members } = model.groupsShown.find((group) => group.id === id)!;
      expect(shape).toBe(members.map((unit) => shapes[unit]!).join(""));
    }
  });

  it("are told by their mean where the measure does not add up", async () => {
    expect((await atlasApp({ group: "sum" })).model.by).toBe("sum");
    expect((await atlasApp({ group: "share", ind: "service-tier-2019" })).model.by).toBe("mean");
  });
});
