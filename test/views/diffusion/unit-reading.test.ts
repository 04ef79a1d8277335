import { describe, expect, it } from "vitest";
import { arrivalText, mixParts, strongestLinks, unitSentence } from "../../../src/views/diffusion/unit-reading"; // prettier-ignore
import { ranDiffusion } from "../../support/ran-diffusion";

const HUBEI = "420000";
const TIBET = "540000";

describe("what is told of a unit", () => {
  it("has the shares of the engine's doses, at the time on screen or at a frame", async () => {
    const { app, model } = await ranDiffusion();
    const unit = model.units.indexOf(HUBEI);
    const { dose, times } = model.result!;
    const [n, poles] = [model.units.length, model.poles.length];
    for (const frame of [60, times.length - 1]) {
      const own = model.poles.map((_, k) => dose[(frame * n + unit) * poles + k]!);
      const all = own.reduce((sum, one) => sum + one, 0);
      const parts = mixParts(unit, model, app, frame);
      expect(parts.map(({ pole }) => pole)).toEqual(model.poles);
      for (const [k, part] of parts.entries()) {
        expect(part.share).toBeCloseTo(own[k]! / all, 12);
        expect(part.text).toBe(`${String(Math.round((100 * own[k]!) / all))}%`);
      }
    }
    model.clock.seek(0);
    expect(mixParts(unit, model, app)).toEqual([]);
  });

  it("gives the three strongest of all links, found here by going through them", async () => {
    const { app, model } = await ranDiffusion();
    const { inflows, units } = model.result!;
    const kinds = new Set<string>();
    for (const [unit] of units.entries()) {
      const links = strongestLinks(unit, model, app);
      const line = units.map((_, j) => inflows.byLine[unit * units.length + j]!);
      const area = units.map((_, j) => inflows.byArea[unit * units.length + j]!);
      const both = line.map((one, j) => one + area[j]!);
      const total = both.reduce((sum, one) => sum + one, 0);
      const left = new Set(both.keys());
      for (const link of links) {
        const most = [...left].reduce((best, j) => (both[j]! > both[best]! ? j : best));
        left.delete(most);
        expect(link.name).toBe(model.name(most));
        expect(link.share).toBe(`${String(Math.round((100 * both[most]!) / total))}%`);
        expect(link.by).toBe(!area[most] ? "line" : line[most] ? "both" : "area");
        kinds.add(link.by);
      }
      expect(links).toHaveLength(3);
    }
    // 西藏 is on no axis: it takes over along borders alone.
    const tibet = strongestLinks(model.units.indexOf(TIBET), model, app);
    expect(tibet.map(({ by }) => by)).toEqual(["area", "area", "area"]);
    expect(kinds.size).toBe(3);
  });

  it("says of the whole run when it is reached and by whom, whatever the time on screen", async () => {
    const { app, model } = await ranDiffusion("q:0.05");
    const never = model.result!.arrival.time.indexOf(null);
    expect(arrivalText(never, model, app)).toBe(app.locale.t("diffusion.map.never"));
    const unit = model.units.indexOf(HUBEI);
    const before = unitSentence(unit, model, app);
    model.clock.seek(0);
    expect(unitSentence(unit, model, app)).toBe(before);
    expect(before).toContain("湖北");
    expect(before).toContain(arrivalText(unit, model, app));
    for (const { text, share } of mixParts(unit, model, app, 120)) {
      if (share >= 0.005) expect(before).toContain(text);
    }
  });

  it("says of one that nothing reaches that nothing has come", async () => {
    // Nobody emits where all start alike.
    const { app, model } = await ranDiffusion("", "zh-Hans", () => 50);
    expect(unitSentence(0, model, app)).toContain(app.locale.t("diffusion.map.nothing"));
    expect(strongestLinks(0, model, app)).toEqual([]);
  });
});
