import { describe, expect, it, vi } from "vitest";
import { followMeasures } from "../../src/state/asked-measures.svelte";
import { clustersOf } from "../../src/state/local-clusters.svelte";
import { uncertaintyOf } from "../../src/state/uncertainty.svelte";
import { atlasApp } from "../support/atlas-app";

/** A page whose address can be changed, and what has been asked for, left again, and watched. */
async function page() {
  const { app } = await atlasApp();
  const did: string[] = [];
  vi.spyOn(clustersOf(app.atlas), "ask").mockImplementation(() => {
    did.push("clusters");
    return Promise.resolve();
  });
  vi.spyOn(uncertaintyOf(app), "ask").mockImplementation(() => {
    did.push("draws");
    return () => did.push("left");
  });
  const watched: (() => void)[] = [];
  // As `follow`: acts at once, and whenever what is read is another.
  const watch = <T>(read: () => T, act: (value: T) => void): void => {
    let before = read();
    act(before);
    watched.push(() => {
      const value = read();
      if (value === before) return;
      before = value;
      act(value);
    });
  };
  followMeasures(app, watch);
  const go = (change: Partial<typeof app.params.current>): string[] => {
    did.length = 0;
    app.params.current = { ...app.params.current, ...change };
    for (const look of watched) look();
    return [...did];
  };
  return { app, did, go, watch, watched };
}

describe("followMeasures", () => {
  it("computes nothing that no address names", async () => {
    const { did, go } = await page();
    expect(did).toEqual([]);
    expect(go({ ind: "data", x: "gdp-2019", y: "index", sort: "-rank" })).toEqual([]);
  });

  it("asks for local Moran wherever it is named, and again of another index", async () => {
    const { app, go } = await page();
    expect(go({ ind: "lisa" })).toEqual(["clusters"]);
    expect(go({ sort: "-lisa" })).toEqual([]);
    app.atlas.result = { ...app.atlas.result! };
    expect(go({ ind: "index" })).toEqual(["clusters"]);
    expect(go({ sort: "" })).toEqual([]);
    expect(go({ x: "lisa" })).toEqual(["clusters"]);
  });

  it("draws while the address names the interval, and leaves off", async () => {
    const { go } = await page();
    expect(go({ ind: "interval" })).toEqual(["draws"]);
    expect(go({ y: "interval" })).toEqual([]);
    expect(go({ ind: "index" })).toEqual([]);
    expect(go({ y: "" })).toEqual(["left"]);
    expect(go({ sort: "interval" })).toEqual(["draws"]);
  });

  it("follows an atlas once", async () => {
    const { app, watch, watched } = await page();
    const before = watched.length;
    followMeasures(app, watch);
    expect(watched).toHaveLength(before);
  });
});
