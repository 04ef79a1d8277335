import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { published } from "../../../src/catalog/catalog";
import type { ReconciledFact } from "../../../src/model/reconciliation";
import { BadInput } from "../../../workers/cli/bad-input";
import { ESTIMATE_NOTE } from "../../../workers/cli/estimate-note";
import { run } from "../../../workers/cli/run";

const path = (file: string): string => fileURLToPath(new URL(`../../../${file}`, import.meta.url));
const PANEL = path("public/data/panel.csv");
const METHODOLOGY = path("src/catalog/methodologies/baseline.json");
const reconcile = (methodology: string): string =>
  run(["reconcile", "--panel", PANEL, "--methodology", methodology]);

describe("engine reconcile", () => {
  const output = JSON.parse(reconcile(METHODOLOGY)) as {
    note: string;
    imposed: string[];
    facts: ReconciledFact[];
  };
  const row = (id: string) => output.facts.find((fact) => fact.id === id)!;

  it("prints every published fact, beside the note that estimates need", () => {
    expect(output.facts.map(({ id }) => id)).toEqual(published.facts.map(({ id }) => id));
    expect(output.note).toBe(ESTIMATE_NOTE);
    expect(output.imposed).toContain("east-sum");
  });

  it("prints figures unrounded, and null for what cannot be had", () => {
    // numpy.corrcoef, as in test/engine/baseline.test.ts.
    expect(row("r-gdp").computed?.value).toBeCloseTo(0.7421530278561959, 12);
    expect(row("r-gdp").computed?.verdict).toBe("differs");
    expect(row("top-five").published).toBeNull();
    expect(row("sd-order").estimated).toBeNull();
  });

  it("compares statements about the four zones, which no benchmark needs", () => {
    expect(row("east-block-ahead").computed?.parts[0]?.id).toBe("east-zone");
  });

  it("refuses what it cannot read, in one line that names the file", () => {
    expect(() => reconcile(PANEL)).toThrow(BadInput);
    expect(() => reconcile(PANEL)).toThrow(/^[^\n]*panel\.csv[^\n]*$/);
    expect(() => run(["reconcile", "--panel", PANEL])).toThrow(/--methodology/);
  });
});
