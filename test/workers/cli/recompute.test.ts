import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { printBundle } from "../../../src/formats/bundle-json";
import type { Bundle } from "../../../src/model/bundle";
import { BadInput } from "../../../workers/cli/bad-input";
import { run } from "../../../workers/cli/run";
import { sampleBundle } from "../../support/sample-bundle";

const folder = mkdtempSync(join(tmpdir(), "bundle-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function recompute(text: string) {
  const file = join(folder, "bundle.json");
  writeFileSync(file, text);
  return JSON.parse(run(["recompute", "--bundle", file])) as {
    same: boolean;
    largest: { computed: number; estimated: number | null; domains: number };
    result: { computed: { values: number[] } };
  };
}

it("comes to the same digits", () => {
  const { same, largest, result } = recompute(printBundle(sampleBundle));
  expect(same).toBe(true);
  expect(largest).toEqual({ computed: 0, estimated: 0, domains: 0 });
  expect(result.computed.values).toEqual(sampleBundle.result.computed.values);
});

it("says how far a saved score is from what it should be", () => {
  const values = sampleBundle.result.computed.values.map((value, i) =>
    i === 3 ? value + 2 : value,
  );
  const computed = { ...sampleBundle.result.computed, values };
  const changed: Bundle = { ...sampleBundle, result: { ...sampleBundle.result, computed } };
  const { same, largest } = recompute(printBundle(changed));
  expect(same).toBe(false);
  expect(largest.computed).toBeCloseTo(2, 12);
  expect(largest.estimated).toBe(0);
});

it("refuses another file in one line", () => {
  expect(() => recompute("{}")).toThrow(BadInput);
  expect(() => recompute("{}")).toThrow(/bundle\.json: not a cdgi-bundle of version 1/);
});
