import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { baseline } from "../../../src/catalog/catalog";
import type { Bounds } from "../../../src/model/reconciliation";
import { run } from "../../../workers/cli/run";

const path = (file: string): string => fileURLToPath(new URL(`../../../${file}`, import.meta.url));
const METHODOLOGY = path("src/catalog/methodologies/baseline.json");
const bounds = (...more: string[]): Bounds =>
  JSON.parse(run(["bounds", "--methodology", METHODOLOGY, ...more])) as Bounds;

describe("engine bounds", () => {
  it("prints the bounds of the methodology's facts", () => {
    const { units, imposed, low, high } = bounds();
    expect(imposed).toEqual(baseline.benchmark!.facts);
    // scipy.optimize.linprog(method="highs"), as in test/engine/reconcile/bounds.test.ts.
    expect(low[units.indexOf("330000")]).toBeCloseTo(67.716667, 5);
    expect(high[units.indexOf("330000")]).toBeCloseTo(75.249999, 5);
  });

  it("takes other facts, or none: then only the range and the total bound", () => {
    const { low, high, restricted } = bounds("--facts", "");
    expect(Math.max(...low)).toBe(0);
    expect(Math.min(...high)).toBeCloseTo(100, 9);
    expect(restricted).not.toContain(true);
  });

  it("refuses a fact that is not there, or that bounds no score, in one line", () => {
    expect(() => bounds("--facts", "nowhere")).toThrow(/^[^\n]*nowhere[^\n]*$/);
    expect(() => bounds("--facts", "r-gdp")).toThrow(/fact-not-linear/);
    expect(() => run(["bounds"])).toThrow(/--methodology/);
  });
});
