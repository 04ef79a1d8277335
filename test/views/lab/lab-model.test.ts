import { describe, expect, it, vi } from "vitest";
import { computeIndex } from "../../../src/engine/compute-index";
import { customQuery, showCustom } from "../../../src/state/custom-index";
import { customMethodology } from "../../../src/state/custom-methodology";
import type { Params } from "../../../src/model/params";
import { LabModel } from "../../../src/views/lab/lab-model.svelte";
import { labHeadline } from "../../../src/views/lab/lab-words";
import { analysisHere } from "../../support/analysis-here";
import { atlasApp } from "../../support/atlas-app";

async function lab(choices: Partial<Params>) {
  const { app } = await atlasApp(choices);
  await app.atlas.compute({ index: (query) => Promise.resolve(computeIndex(query)) });
  await showCustom(app);
  // The address is the browser's.
  vi.spyOn(app.params, "set").mockImplementation((change) => {
    app.params.current = { ...app.params.current, ...change };
  });
  return { app, model: new LabModel(app, () => null, analysisHere()) };
}

describe("LabModel", () => {
  it("starts at a fifth for each domain, and in place", async () => {
    const { model } = await lab({});
    expect(model.domainRows.map(({ raw, share }) => [raw, share])).toEqual(
      Array(5).fill([20, 0.2]),
    );
    expect(model.rows).toHaveLength(31);
    expect(model.moved).toBe(0);
    expect(model.rows.map(({ shift }) => shift)).toEqual(Array(31).fill(0));
  });

  it("writes the weights that differ, and none when they are back", async () => {
    const { app, model } = await lab({});
    model.setWeight(model.domainRows, "data", 60);
    expect(app.params.current.w).toBe("data:60");
    expect(model.domainRows.map(({ share }) => share)).toEqual(
      [20, 20, 60, 20, 20].map((raw) => raw / 140),
    );
    model.setWeight(model.domainRows, "data", 20);
    expect(app.params.current.w).toBe("");
  });

  it("tells by what is drawn whether it is the baseline, not by what the page still shows", async () => {
    const { app, model } = await lab({ w: "data:60" });
    expect(model.customNow).toBe(true);
    model.moveWeight(model.domainRows, "data", 20);
    await vi.waitUntil(() => model.rowsNow !== model.rows);
    expect([model.customNow, app.atlas.custom]).toEqual([false, true]);
  });

  it("draws a weight on the move before the page follows", async () => {
    const { app, model } = await lab({ w: "data:60" });
    const before = model.rows;
    model.moveWeight(model.domainRows, "infrastructure", 90);
    expect(model.domainRows.map(({ raw }) => raw)).toEqual([90, 20, 60, 20, 20]);
    expect(app.params.current.w).toBe("data:60");
    await vi.waitUntil(() => model.liveClasses);
    expect(model.rows).toEqual(before);
    const query = customQuery(
      app.atlas.panel!,
      customMethodology({ ...app.params.current, w: "infrastructure:90,data:60" }),
      app.params.current,
    );
    const { values } = computeIndex(query).computed;
    expect(model.rowsNow.map(({ value }) => value)).toEqual(values.toSorted((a, b) => b - a));
    expect(model.meanNow).toBeCloseTo(values.reduce((sum, value) => sum + value) / 31, 10);
    expect(model.rowsNow.every(({ value }) => model.axis.at(value) >= 0)).toBe(true);

    await vi.waitUntil(() => app.params.current.w !== "data:60");
    await showCustom(app);
    expect(model.liveClasses).toBeNull();
    expect(model.rows).toEqual(model.rowsNow);
    expect(model.rows.map(({ value }) => value)).toEqual(values.toSorted((a, b) => b - a));
  });

  it("cuts the classes of a moving weight as the reader has chosen them", async () => {
    const { app, model } = await lab({ w: "data:60", bins: "continuous" });
    model.moveWeight(model.domainRows, "infrastructure", 90);
    await vi.waitUntil(() => model.liveClasses);
    const steps = Object.values(model.liveClasses!.steps);
    expect([Math.min(...steps), Math.max(...steps)]).toEqual([0, 6]);
    expect(steps.some((step) => !Number.isInteger(step))).toBe(true);
    // What rests after the test would write an address where there is none.
    await vi.waitUntil(() => app.params.current.w.startsWith("infrastructure"));
  });

  it("holds the share of a locked weight while another moves", async () => {
    const { app, model } = await lab({});
    model.toggleLock("security");
    model.setWeight(model.domainRows, "data", 60);
    expect(app.params.current.w).toBe("security:30,data:60");
    expect(model.domainRows.find(({ id }) => id === "security")?.share).toBe(0.2);
  });

  it("tells ranks won and lost against the baseline: they cancel out", async () => {
    const { app, model } = await lab({ w: "infrastructure:100,services:0" });
    expect(app.atlas.custom).toBe(true);
    expect(model.moved).toBeGreaterThan(0);
    expect(model.rows.reduce((sum, { shift }) => sum + shift, 0)).toBe(0);
    expect(labHeadline(model, app)).toContain(String(model.moved));
    expect(labHeadline(model, app)).not.toContain("{");
  });
});
