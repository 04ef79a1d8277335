import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { computeIndex } from "../../../src/engine/compute-index";
import { parseBundle } from "../../../src/formats/bundle-json";
import type { IndexQuery, IndexResult } from "../../../src/model/index-result";
import type { Params } from "../../../src/model/params";
import { savedBundle } from "../../../src/views/bundle/saved-bundle";
import { atlasApp } from "../../support/atlas-app";

const computer = {
  index: (query: IndexQuery): Promise<IndexResult | null> => Promise.resolve(computeIndex(query)),
};

beforeEach(() => {
  vi.stubGlobal("location", new URL("https://a.example/"));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function saved(choices: Partial<Params>) {
  const { app } = await atlasApp(choices);
  await app.atlas.compute(computer);
  const parsed = parseBundle((await savedBundle(app)) ?? "");
  if ("error" in parsed) throw new Error(parsed.error.message);
  return parsed.bundle;
}

it("holds what the index on screen was computed from, and says what it is", async () => {
  const bundle = await saved({ w: "data:60", norm: "zscore" });
  expect(bundle.note).toMatch(/^自定义口径，非白皮书排名; .*估算，非白皮书得分/);
  expect(bundle.query.methodology.id).toBe("custom");
  expect(computeIndex(bundle.query)).toEqual(bundle.result);
  const codes = bundle.query.methodology.domains.flatMap(({ indicators }) =>
    indicators.map(({ code }) => code),
  );
  expect(new Set(bundle.provenance.map(({ column }) => column))).toEqual(new Set(codes));
  for (const { source, year } of bundle.provenance) {
    expect(source).not.toBe("");
    expect(year).toMatch(/\d{4}/);
  }
  const ports = bundle.provenance.find(({ column }) => column === "broadband-ports-2019");
  expect(ports?.url).toMatch(/^https:/);
});

it("of the baseline is no reader's own", async () => {
  const bundle = await saved({});
  expect(bundle.query.methodology.id).toBe("baseline");
  expect(bundle.note).not.toMatch(/自定义/);
  expect(bundle.address).toBe("https://a.example/");
});
