import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { indicators } from "../../src/catalog/catalog";
import { loadPanel, loadTopology } from "../../src/state/load-data";

const csv = readFileSync(
  fileURLToPath(new URL("../../public/data/panel.csv", import.meta.url)),
  "utf8",
);
const answer = (body: string, status = 200): void => {
  vi.stubGlobal("fetch", (url: string) =>
    Promise.resolve(new Response(body, { status, statusText: url })),
  );
};
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("loadPanel", () => {
  it("reads the 31 provinces by the indicators of the catalog", async () => {
    answer(csv);
    const { units, columns } = await loadPanel("data/panel.csv");
    expect(units).toHaveLength(31);
    expect(Object.keys(columns).sort()).toEqual(indicators.map(({ code }) => code).sort());
    expect(Object.values(columns).every((column) => column.length === 31)).toBe(true);
  });
  it("says where a cell cannot be read", async () => {
    const [head, first, ...rest] = csv.split("\n");
    const broken = first!.replace(/^(\d+(?:,[^,]*)*?),(\d[^,]*)/, "$1,much");
    answer([head, broken, ...rest].join("\n"));
    await expect(loadPanel("data/panel.csv")).rejects.toThrow(/data\/panel\.csv: .*much/);
  });
  it("says which file is not there", async () => {
    answer("gone", 404);
    await expect(loadPanel("data/panel.csv")).rejects.toThrow("data/panel.csv: 404");
  });
});

describe("loadTopology", () => {
  it("reads a topology", async () => {
    answer('{"type":"Topology","objects":{},"arcs":[]}');
    expect(await loadTopology("m.json")).toEqual({ type: "Topology", objects: {}, arcs: [] });
  });
  it.each(['{"type":"FeatureCollection"}', '{"type":"Topology","arcs":[]}', "[]", "<html>"])(
    "rejects %s",
    async (body) => {
      answer(body);
      await expect(loadTopology("m.json")).rejects.toThrow(/not a topology|not valid JSON/);
    },
  );
  it("rejects when the network does", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
    await expect(loadTopology("m.json")).rejects.toThrow("offline");
  });
});
