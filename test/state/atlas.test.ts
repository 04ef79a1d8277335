import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { IndexQuery, IndexResult } from "../../src/model/index-result";
import { Atlas } from "../../src/state/atlas.svelte";
import { drawnMap } from "../support/drawn-map";

const publicFile = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../public/${path}`, import.meta.url)), "utf8");
const RESULT = { units: ["110000"] } as unknown as IndexResult;

let asked: string[] = [];
let online = true;
beforeEach(() => {
  asked = [];
  online = true;
  vi.stubGlobal("fetch", (url: string) => {
    asked.push(url);
    return online
      ? Promise.resolve(new Response(publicFile(url.replace("root/", ""))))
      : Promise.reject(new TypeError("offline"));
  });
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("Atlas", () => {
  it("starts with what the page brought, or with nothing", () => {
    const empty = new Atlas("./", {});
    expect([empty.panel, empty.result, empty.base.units, empty.troubles]).toEqual([
      null,
      null,
      {},
      [],
    ]);
    const base = drawnMap("lite");
    const first = new Atlas("./", { base, result: RESULT });
    expect([first.base, first.result]).toEqual([base, RESULT]);
  });

  it("draws a level from under the site's root: the national one with its lines", async () => {
    const atlas = new Atlas("root/", {});
    await atlas.loadBase("lite");
    expect(atlas.base).toEqual({ ...drawnMap("lite"), lines: null });
    await atlas.loadBase("national");
    expect(atlas.base).toEqual(drawnMap("national"));
    expect(asked).toEqual(["root/data/geo/china-lite.json", "root/data/geo/china-national.json"]);
  });

  it("keeps what is on screen when a level does not come, and says so until it does", async () => {
    const atlas = new Atlas("root/", { base: drawnMap("lite") });
    online = false;
    await atlas.loadBase("national");
    await atlas.loadBase("national");
    expect(atlas.base).toEqual(drawnMap("lite"));
    expect(atlas.troubles).toEqual(["topology"]);
    expect(console.error).toHaveBeenCalledTimes(2);
    online = true;
    await atlas.loadBase("national");
    expect(atlas.troubles).toEqual([]);
  });

  it("computes the baseline from its panel, and not without one", async () => {
    const atlas = new Atlas("root/", {});
    const queries: IndexQuery[] = [];
    const index = (query: IndexQuery): Promise<IndexResult> => {
      queries.push(query);
      return Promise.resolve(RESULT);
    };
    await atlas.compute({ index });
    expect([queries, atlas.result]).toEqual([[], null]);
    await atlas.loadPanel();
    await atlas.compute({ index });
    expect(atlas.result).toBe(RESULT);
    expect(queries.map(({ panel }) => panel)).toEqual([atlas.panel]);
  });

  it("keeps the result on screen when a computation fails", async () => {
    const atlas = new Atlas("root/", { result: RESULT });
    await atlas.loadPanel();
    await atlas.compute({ index: () => Promise.reject(new Error("lost")) });
    expect([atlas.result, atlas.troubles]).toEqual([RESULT, ["engine"]]);
    online = false;
    await atlas.loadPanel();
    expect(atlas.troubles).toEqual(["engine", "panel"]);
  });
});
