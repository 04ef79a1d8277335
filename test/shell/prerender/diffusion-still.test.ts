import { beforeAll, describe, expect, it } from "vitest";
import { diffuse } from "../../../src/engine/diffusion/diffuse";
import { DEFAULT_CHOICES } from "../../../src/formats/scenario-choices";
import { loadMessages } from "../../../src/i18n/load-messages";
import { closedClass, closedColour, UNREACHED } from "../../../src/map/diffusion-palette";
import { unitOutlines } from "../../../src/map/unit-outlines";
import { diffusionStill } from "../../../src/shell/prerender/diffusion-still";
import { stillApp, stillData, type StillData } from "../../../src/shell/prerender/still-app";
import { stillOf } from "../../../src/shell/prerender/stills";
import { diffusionQuery } from "../../../src/state/diffusion-query";
import { panelCsv, result } from "../../support/atlas-app";
import { builtTopology } from "../../support/drawn-map";

const query = diffusionQuery(result, DEFAULT_CHOICES, {});
const run = diffuse(query);
const ENDS = [2, 6, 12];
const { beta } = query.scenario;

/** Doses by pole at a time, straight from the run. */
function doses(unit: number, time: number): number[] {
  const at = (run.times.indexOf(time) * run.units.length + unit) * run.poles.length;
  return Array.from(run.dose.subarray(at, at + run.poles.length));
}
const closed = (unit: number, time: number): number =>
  1 - Math.exp(-beta * doses(unit, time).reduce((sum, dose) => sum + dose, 0));

let data: StillData;
let still: ReturnType<typeof diffusionStill>;
const badge = "情景模型 · 非预测";
beforeAll(async () => {
  data = stillData(panelCsv, builtTopology("national"), true);
  const app = stillApp("zh-Hans", await loadMessages("zh-Hans"), data);
  const { map } = stillOf(app, "").picture;
  still = diffusionStill(app, map, { scheme: "light", width: 1140 });
});
const fills = (unit: string): string[] =>
  [...still.figure.svg.matchAll(new RegExp(`data-unit="${unit}"[^>]*fill="([^"]+)"`, "g"))].map(
    ([, fill = ""]) => fill,
  );

describe("the picture of the scenario", () => {
  it("colours exactly the provinces that something has come to by the end of each act", () => {
    run.units.forEach((unit, i) => {
      const coloured = fills(unit).map((fill) => fill !== UNREACHED.light);
      expect([unit, coloured]).toEqual([unit, ENDS.map((time) => closed(i, time) >= 0.005)]);
      // Points first: nothing is passed on in the first act.
      if (coloured[0]) expect(run.emission[i]?.some((value) => value > 0)).toBe(true);
    });
    const guangdong = run.units.indexOf("440000");
    expect(fills("440000")[0]).toBe(
      closedColour("light", closedClass(closed(guangdong, 2)), ["pole-pan-prd"], [1]),
    );
    expect(fills("710000")).toEqual(Array(3).fill("url(#hatch-none)"));
  });

  it("dashes the mixed hinterland of the end", () => {
    const mixed = run.units.filter(
      (_, i) => closed(i, 12) >= 0.005 && Math.max(...(run.catchment.mix[i] ?? [])) < 0.44,
    );
    expect(mixed.length).toBeGreaterThan(0);
    const dashed = [...still.figure.svg.matchAll(/<path d="([^"]+)"[^>]*stroke-dasharray/g)];
    const drawn = dashed.map(([, path]) => path);
    const narrowest = unitOutlines(mixed, data.base.units);
    expect(drawn).toContain(narrowest);
  });

  it("has in the inset of each act the land of that act", () => {
    const { svg } = still.figure;
    for (const part of ["land", "coast", "border"]) {
      const ids = [...svg.matchAll(new RegExp(`id="([^"]*${part})"`, "g"))].map(([, id]) => id);
      const used = [...svg.matchAll(new RegExp(`href="#([^"]*${part})"`, "g"))].map(([, id]) => id);
      expect(new Set(ids).size).toBe(3);
      expect(used).toEqual(ids);
    }
  });

  it("has no axis in the act of points, and a line for every load when all have begun", () => {
    const maps = still.figure.svg.split('land">').slice(1);
    const strokes = maps.map(
      (map) => new Set(map.match(/d="M[\d.]+ [\d.]+L[\d.]+ [\d.]+" stroke="#/g)).size,
    );
    const loaded = run.segments.filter(({ forward, backward }) =>
      [...(forward.at(-1) ?? []), ...(backward.at(-1) ?? [])].some((load) => load > 0),
    );
    expect(loaded.length).toBeGreaterThan(20);
    expect([strokes[0], strokes[2]]).toEqual([0, loaded.length]);
  });

  it("names acts with what is reached, and says of itself that it is a scenario", () => {
    ENDS.forEach((time, k) => {
      const n = run.arrival.time.filter((one) => one !== null && one <= time).length;
      const title = `第${"一二三"[k] ?? ""}幕 ${"点线面"[k] ?? ""}，情景时间 ${String(time)}.0，已到达 ${String(n)} 省`;
      expect(still.figure.svg).toContain(`>${title}<`);
    });
    expect(still.words.warning).toBe(badge);
    expect(still.words.kinds).toEqual([{ kind: "model", seal: "模", text: badge }]);
    expect(still.words.about).toContain("非白皮书得分");
  });
});
