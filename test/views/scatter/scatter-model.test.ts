import { describe, expect, it } from "vitest";
import type { Params } from "../../../src/model/params";
import { ScatterModel } from "../../../src/views/scatter/scatter-model.svelte";
import { tableOf } from "../../../src/views/scatter/table-of";
import { atlasApp, panel, result } from "../../support/atlas-app";

async function model(choices: Partial<Params> = {}): Promise<ScatterModel> {
  return new ScatterModel((await atlasApp(choices)).app);
}

/** r by the textbook formula of sums, an implementation of its own. */
function sumsR(x: readonly number[], y: readonly number[]): number {
  const n = x.length;
  const sum = (f: (i: number) => number): number => x.reduce((total, _, i) => total + f(i), 0);
  const [sx, sy] = [sum((i) => x[i]!), sum((i) => y[i]!)];
  const sxy = n * sum((i) => x[i]! * y[i]!) - sx * sy;
  const sxx = n * sum((i) => x[i]! ** 2) - sx ** 2;
  const syy = n * sum((i) => y[i]! ** 2) - sy ** 2;
  return sxy / Math.sqrt(sxx * syy);
}

describe("ScatterModel", () => {
  it("sets the index against GDP, computed beside estimated", async () => {
    const { rows, figures, kind, published } = await model();
    const gdp = panel.columns["gdp-2019"]!;
    expect(kind).toBe("estimated");
    expect(published?.id).toBe("r-gdp");
    expect(rows.map((row) => [row.kind, row.shown])).toEqual([
      ["computed", false],
      ["estimated", true],
    ]);
    expect(rows[0]!.figures.r).toBeCloseTo(sumsR(gdp, result.computed.values), 9);
    expect(rows[1]!.figures.r).toBeCloseTo(sumsR(gdp, result.estimated!.values), 9);
    expect(figures.r).toBe(rows[1]!.figures.r);
    // A trial in another language gave 0.742 for the computed index.
    expect(rows[0]!.figures.r).toBeCloseTo(0.742, 3);
    expect(figures.n).toBe(31);
  });

  it("follows the kind of the index, and compares each with the published figure", async () => {
    const { kind, rows, figures } = await model({ x: "cyber-security", kind: "computed" });
    expect(kind).toBe("computed");
    expect(rows.find(({ shown }) => shown)?.figures.r).toBe(figures.r);
    for (const { figures: own, verdict } of rows) {
      const off = Math.abs(own.r - 0.69);
      expect(verdict).toBe(off <= 0.005 ? "reproduced" : off <= 0.0138 ? "close" : "differs");
    }
  });

  it("compares nothing where nothing is published, or logarithms stand in between", async () => {
    const plain = await model({ x: "gdp-2019", y: "services" });
    expect(plain.rows).toHaveLength(1);
    expect(plain.rows[0]).toMatchObject({ kind: "computed", verdict: null, shown: true });
    const logged = await model({ log: "x" });
    expect(logged.rows.map(({ verdict }) => verdict)).toEqual([null, null]);
    const gdp = panel.columns["gdp-2019"]!.map(Math.log10);
    expect(logged.figures.r).toBeCloseTo(sumsR(gdp, result.estimated!.values), 9);
  });

  it("is computed where both measures are another's", async () => {
    const { kind, withIndex } = await model({ x: "gdp-2019", y: "population-2019" });
    expect([kind, withIndex]).toEqual(["computed", false]);
  });

  it("offers logarithms only where all values are above 0, and ignores them elsewhere", async () => {
    const { logOffered, xAxis, yAxis, logged } = await model({
      x: "new-infrastructure",
      log: "xy",
    });
    expect(logOffered).toEqual({ x: false, y: true });
    expect([xAxis.log, yAxis.log, logged]).toEqual([false, true, true]);
  });

  it("knows who has no value", async () => {
    const blanks = await model({ x: "software-revenue-2019" });
    expect(blanks.missing(blanks.x)).toEqual(["540000"]);
    expect(blanks.missing(blanks.y)).toEqual([]);
    expect(blanks.figures.n).toBe(30);
    expect(blanks.residual("540000")).toBeNaN();
    expect([blanks.step("540000"), blanks.step("710000")]).toEqual([-1, -1]);
  });

  it("knows a part of the index on the other axis", async () => {
    expect((await model({ x: "gdp-2019" })).part).toBeNull();
    expect((await model({ x: "cyber-security" })).part?.measure.code).toBe("cyber-security");
    expect((await model({ x: "index", y: "software-revenue-2019" })).part?.measure.code).toBe(
      "software-revenue-2019",
    );
    expect((await model({ x: "gdp-2019", y: "services" })).part).toBeNull();
  });

  it("waits for the index, and for the panel where an indicator is asked for", async () => {
    const { app } = await atlasApp();
    app.atlas.panel = null;
    expect(new ScatterModel(app).state).toBe("waiting");
    app.atlas.troubles = ["panel"];
    expect(new ScatterModel(app).state).toBe("failed");
    app.params.current = { ...app.params.current, x: "services" };
    expect(new ScatterModel(app).state).toBe("here");
  });
});

describe("tableOf", () => {
  it("shows both measures: the columns of y, sorted by x", async () => {
    expect(tableOf(await model())).toEqual({ cols: "scores", sort: "-gdp-2019" });
    const turned = await model({ x: "index", y: "software-revenue-2019" });
    expect(tableOf(turned)).toEqual({ cols: "data", sort: "-index" });
  });
});
