import { describe, expect, it } from "vitest";
import { units as catalogUnits } from "../../../src/catalog/catalog";
import { closedColour, SEAMS, UNREACHED } from "../../../src/map/diffusion-palette";
import { mapProjection } from "../../../src/map/frame";
import { contrast } from "../../../src/map/palette";
import { VEIL_COLUMNS, VEIL_ROWS } from "../../../src/map/veil";
import { FigureModel } from "../../../src/views/diffusion/figure-model.svelte";
import { drawnMap } from "../../support/drawn-map";
import { ranDiffusion } from "../../support/ran-diffusion";

async function figureAt(time: number, pole?: number, scenario = "") {
  const { app, model } = await ranDiffusion(scenario);
  app.atlas.base = drawnMap("national");
  const figure = new FigureModel(app, model, () => ({ time, pole }));
  figure.front = null;
  return { app, model, figure };
}

/** Equation 11 of the design: the share of the gap that the poles close by themselves, and its class. */
function classOf(doses: readonly number[], beta: number): number {
  const closed = 1 - Math.exp(-beta * doses.reduce((sum, one) => sum + one, 0));
  return [0.005, 0.05, 0.12, 0.2, 0.3].filter((edge) => closed >= edge).length - 1;
}

const dosesOf = (model: Awaited<ReturnType<typeof figureAt>>["model"], unit: number, frame: number) =>
  model.poles.map((_, k) => model.result!.dose[(frame * model.units.length + unit) * model.poles.length + k]!); // prettier-ignore

describe("FigureModel", () => {
  it("fills each unit by the share closed and the mixture of the engine's doses", async () => {
    for (const [time, frame] of [
      [2, 20],
      [5.9, 59],
      [12, 120],
    ] as const) {
      // prettier-ignore
      const { figure, model } = await figureAt(time);
      for (const [i, unit] of model.units.entries()) {
        const doses = dosesOf(model, i, frame);
        const total = doses.reduce((sum, one) => sum + one, 0);
        const step = classOf(doses, model.query!.scenario.beta);
        const mix = doses.map((dose) => Math.round((20 * dose) / total) / 20);
        const colour = step < 0 ? UNREACHED.light : closedColour("light", step, model.poles, mix);
        expect(figure.fills[unit], `${unit} at ${String(time)}`).toBe(colour);
      }
    }
  });

  it("shows one pole alone in its hue, with its own emitters and lines", async () => {
    const { figure, model } = await figureAt(12, 1);
    for (const [i, unit] of model.units.entries()) {
      const own = dosesOf(model, i, 120)[1]!;
      const step = classOf([own], model.query!.scenario.beta);
      const colour = closedColour("light", step, [model.poles[1]!], [1]);
      expect(figure.fills[unit]).toBe(step < 0 ? UNREACHED.light : colour);
    }
    expect(figure.emitters.length).toBeGreaterThan(0);
    expect(new Set(figure.emitters.map(({ pole }) => pole))).toEqual(new Set([model.poles[1]]));
    expect(figure.mixed).toBe("");
    for (const { load, mix } of figure.lines) {
      expect(mix.at(-1)![1]).toBe(load.at(-1)! > 0 ? 1 : 0);
    }
  });

  it("has each member above the mean as an emitter at its capital", async () => {
    const { figure, model } = await figureAt(0);
    const { start } = model.query!;
    const mean = start.reduce((sum, score) => sum + score, 0) / start.length;
    const project = mapProjection();
    for (const { unit, x, y, emission } of figure.emitters) {
      expect(start[model.units.indexOf(unit)]).toBeGreaterThan(mean);
      const [cx, cy] = project(catalogUnits.find(({ id }) => id === unit)!.capitalLonLat);
      expect(Math.hypot(x - cx, y - cy)).toBeLessThan(1);
      expect(emission).toBeGreaterThan(0);
    }
    expect(Math.max(...figure.emitters.map(({ emission }) => emission))).toBe(1);
  });

  it("tells of no unit before the veil is here, but where there is none to wait for", async () => {
    const { figure } = await figureAt(8);
    const told = ({ fills }: FigureModel): number => new Set(Object.values(fills)).size;
    figure.front = undefined;
    expect([told(figure), figure.fills["440000"], figure.mixed]).toEqual([1, UNREACHED.light, ""]);
    figure.front = new Float32Array(VEIL_COLUMNS * VEIL_ROWS).fill(4);
    expect(told(figure)).toBeGreaterThan(5);
    for (const other of [await figureAt(12), await figureAt(8, undefined, "kernel:none")]) {
      other.figure.front = undefined;
      expect(told(other.figure)).toBeGreaterThan(5);
    }
  });

  it("opens no unit before the third act, and each where the front has passed its name", async () => {
    const { figure, model } = await figureAt(5.9);
    figure.front = new Float32Array(VEIL_COLUMNS * VEIL_ROWS).fill(4);
    expect(new Set(figure.borders.map(({ tone }) => tone))).toEqual(new Set(["quiet"]));
    expect(figure.mixed).toBe("");
    const late = await figureAt(12);
    late.figure.front = new Float32Array(VEIL_COLUMNS * VEIL_ROWS).fill(13);
    expect(new Set(late.figure.borders.map(({ tone }) => tone))).not.toContain("double");
    late.figure.front = new Float32Array(VEIL_COLUMNS * VEIL_ROWS).fill(4);
    expect(new Set(late.figure.borders.map(({ tone }) => tone)).size).toBeGreaterThan(1);
    expect(model.units).toHaveLength(31);
  });

  it("parts the two sides of each border by 3 : 1 where one line can, in both themes", async () => {
    const { app, figure } = await figureAt(12);
    const { stretches } = app.atlas.base.lines!;
    for (const scheme of ["light", "dark"] as const) {
      figure.scheme = scheme;
      expect(figure.borders.map(({ path }) => path)).toEqual(stretches.map(({ path }) => path));
      const told = new Set<string>();
      for (const [k, { tone }] of figure.borders.entries()) {
        const fills = stretches[k]!.pair.map((unit) => figure.fills[unit] ?? UNREACHED[scheme]);
        const { seamDark, seamLight } = SEAMS[scheme];
        told.add(tone);
        if (tone === "quiet") expect(new Set(fills)).toEqual(new Set([UNREACHED[scheme]]));
        // The line parts both sides, or they part by themselves.
        const own = contrast(fills[0]!, fills[1]!);
        const by = (seam: string): number =>
          Math.max(own, Math.min(...fills.map((fill) => contrast(seam, fill))));
        if (tone === "ink") expect(by(seamDark)).toBeGreaterThanOrEqual(3);
        if (tone === "paper") expect(by(seamLight)).toBeGreaterThanOrEqual(3);
        if (tone === "double") expect(Math.max(by(seamDark), by(seamLight))).toBeLessThan(3);
      }
      expect([...told].some((tone) => tone !== "quiet")).toBe(true);
    }
  });

  it("veils nothing where no lines run: without links the classes alone tell", async () => {
    const { figure } = await figureAt(12, undefined, "kernel:none");
    figure.front = new Float32Array(VEIL_COLUMNS * VEIL_ROWS).fill(4);
    if (figure.lines.length === 0) expect(figure.veil).toBeNull();
    const { figure: linked } = await figureAt(12);
    linked.front = new Float32Array(VEIL_COLUMNS * VEIL_ROWS).fill(4);
    // The points of the first act open what is near them before the front: never later than it.
    expect(Math.max(...linked.veil!)).toBe(4);
    expect(Math.min(...linked.veil!)).toBeLessThan(2);
  });

  it("follows the clock where it has no time of its own, one thing after another while it plays", async () => {
    const { app, model } = await ranDiffusion();
    const figure = new FigureModel(app, model, () => ({ time: undefined, pole: undefined }));
    figure.front = null;
    model.clock.seek(0);
    const before = { ...figure.fills };
    expect(figure.markTime).toBe(0);
    model.clock.seek(12);
    expect(figure.fills).not.toEqual(before);
    expect(figure.markTime).toBe(12);
  });
});
