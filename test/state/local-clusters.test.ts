import { describe, expect, it, vi } from "vitest";
import { moran } from "../../src/engine/spatial/moran";
import type { IndexResult } from "../../src/model/index-result";
import { LocalClusters } from "../../src/state/local-clusters.svelte";
import { spatialQuery } from "../../src/state/spatial-query";
import { analysisHere } from "../support/analysis-here";
import { result } from "../support/atlas-app";

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe("LocalClusters", () => {
  it("are of both scores, their mean the global Moran's I", async () => {
    const clusters = new LocalClusters({ result }, analysisHere());
    expect(clusters.of("estimated")).toBeNull();
    await clusters.ask();
    for (const kind of ["estimated", "computed"] as const) {
      const { local, adjusted } = clusters.of(kind)!;
      const global = moran({
        ...spatialQuery(result.units, result[kind]!.values),
        permutations: 0,
      });
      expect(mean(local.statistic)).toBeCloseTo(global.statistic, 12);
      adjusted.forEach((p, i) => expect(p).toBeGreaterThanOrEqual(local.p[i]!));
    }
  });
  it("are of the index on screen only, and of the scores it has", async () => {
    const atlas: { result: IndexResult } = { result };
    const clusters = new LocalClusters(atlas, analysisHere());
    await clusters.ask();
    atlas.result = { ...result, estimated: null };
    expect(clusters.of("computed")).toBeNull();
    const late = clusters.ask();
    const asked = atlas.result;
    atlas.result = { ...asked };
    await late;
    expect(clusters.of("computed")).toBeNull();
    await clusters.ask();
    expect(clusters.of("computed")).not.toBeNull();
    expect(clusters.of("estimated")).toBeNull();
  });
  it("say that they did not come, and come when asked again", async () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
    let way: "answer" | "fail" = "fail";
    const clusters = new LocalClusters(
      { result },
      analysisHere(() => way),
    );
    await clusters.ask();
    expect(clusters.failed).toBe(true);
    expect(told).toHaveBeenCalledOnce();
    way = "answer";
    await clusters.ask();
    expect(clusters.failed).toBe(false);
    expect(clusters.of("computed")).not.toBeNull();
    told.mockRestore();
  });
});
