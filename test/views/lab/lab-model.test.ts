import { describe, expect, it, vi } from "vitest";
import { computeIndex } from "../../../src/engine/compute-index";
import { showCustom } from "../../../src/state/custom-index";
import type { Params } from "../../../src/model/params";
import { LabModel } from "../../../src/views/lab/lab-model.svelte";
import { labHeadline } from "../../../src/views/lab/lab-words";
import { atlasApp } from "../../support/atlas-app";

async function lab(choices: Partial<Params>) {
  const { app } = await atlasApp(choices);
  await app.atlas.compute({ index: (query) => Promise.resolve(computeIndex(query)) });
  await showCustom(app);
  // The address is the browser's.
  vi.spyOn(app.params, "set").mockImplementation((change) => {
    app.params.current = { ...app.params.current, ...change };
  });
  return { app, model: new LabModel(app, () => null) };
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
