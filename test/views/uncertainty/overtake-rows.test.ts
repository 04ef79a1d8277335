import { describe, expect, it } from "vitest";
import { baseline } from "../../../src/catalog/catalog";
import { computeIndex } from "../../../src/engine/compute-index";
import { overtake } from "../../../src/engine/uncertainty/overtake";
import { customQuery } from "../../../src/state/custom-index";
import { customMethodology } from "../../../src/state/custom-methodology";
import { overtakenWeights, overtakeRows } from "../../../src/views/uncertainty/overtake-rows";
import { atlasApp, panel } from "../../support/atlas-app";
import { baselineOnPanel } from "../../support/baseline-query";

const possible = {
  status: "possible",
  weights: [1.5, 0, 1, 1, 1.5],
  changes: [0.5, -1, 0, NaN, 0.004],
  rms: 0.5,
  largest: 1,
} as const;

describe("overtakeRows", () => {
  it("has old and new weights in per cent of all, and the change with its sign", async () => {
    const { app } = await atlasApp();
    const rows = overtakeRows(possible, baseline.domains, app);
    expect(rows.map(({ before, after, change }) => [before, after, change])).toEqual([
      ["20.0", "30.0", "+50%"],
      ["20.0", "0.0", "−100%"],
      ["20.0", "20.0", "0%"],
      ["20.0", "20.0", "–"],
      ["20.0", "30.0", "0%"],
    ]);
  });
});

describe("overtakenWeights", () => {
  it("goes a little beyond level, stays within nought, and keeps the weights of indicators", () => {
    const kept = new Map([["webpages-2019", 7]]);
    expect(overtakenWeights(possible, baseline.domains, kept)).toBe(
      "webpages-2019:7,infrastructure:30.1,security:0,data:20,applications:20,services:30.1",
    );
  });

  it("puts the follower ahead when the address is read again", async () => {
    const index = baselineOnPanel();
    const [leader, follower] = ["110000", "440000"];
    const found = overtake({ index, leader, follower });
    if (found.status !== "possible") throw new Error(found.status);
    const w = overtakenWeights(found, baseline.domains, new Map());
    const { app } = await atlasApp({ w });
    const custom = customMethodology(app.params.current);
    expect(custom.problems).toEqual([]);
    const { computed, units } = computeIndex(customQuery(panel, custom, app.params.current));
    const rank = (unit: string): number => computed.ranks[units.indexOf(unit)]!;
    expect(rank(follower)).toBeLessThan(rank(leader));
  });
});
