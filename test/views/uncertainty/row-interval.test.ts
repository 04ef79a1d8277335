import { expect, it } from "vitest";
import type { Params } from "../../../src/model/params";
import { uncertaintyOf } from "../../../src/state/uncertainty.svelte";
import { RankModel } from "../../../src/views/rank/rank-model.svelte";
import { rowInterval, type RowInterval } from "../../../src/views/uncertainty/row-interval";
import { atlasApp } from "../../support/atlas-app";
import { drawnIndex } from "../../support/drawn-index";

async function interval(unit: string, choices: Partial<Params>): Promise<RowInterval | null> {
  const { app } = await atlasApp(choices);
  const draws = uncertaintyOf(app);
  draws.intervals.settle(draws.key, drawnIndex);
  return rowInterval(unit, new RankModel(app), app);
}

it("lies on the scale of the bars, which holds every range", async () => {
  const { app } = await atlasApp({ kind: "computed" });
  const draws = uncertaintyOf(app);
  draws.intervals.settle(draws.key, drawnIndex);
  const model = new RankModel(app);
  for (const { unit, bar } of model.rows.slice(0, 31)) {
    const mark = rowInterval(unit, model, app)?.mark;
    expect(mark!.point).toBeCloseTo(bar!.width, 1);
    expect(mark!.low).toBeLessThan(mark!.high);
    expect(mark!.high).toBeLessThanOrEqual(100);
  }
  expect(model.bars.scale[1]).toBe(Math.max(...drawnIndex.computed.scores.high));
});

it("says what is imposed in place of a range", async () => {
  const guangdong = await interval("440000", { kind: "estimated" });
  expect([guangdong?.mark, guangdong?.rank.short, guangdong?.score?.short]).toEqual([
    null,
    "贴合",
    "贴合",
  ]);
  const zhejiang = await interval("330000", { kind: "estimated" });
  expect([zhejiang?.rank.imposed, zhejiang?.score?.imposed]).toEqual([true, false]);
  expect(zhejiang?.mark).not.toBeNull();
});

it("is nothing for another measure, a unit without an index, or before the draws", async () => {
  expect(await interval("440000", { ind: "data" })).toBeNull();
  expect(await interval("710000", {})).toBeNull();
  const { app } = await atlasApp();
  expect(rowInterval("440000", new RankModel(app), app)).toBeNull();
});
