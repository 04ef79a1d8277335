import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Weight } from "../../../src/model/catalog";
import { BadInput } from "../../../workers/cli/bad-input";
import { run } from "../../../workers/cli/run";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const FILES = [
  ...["--panel", `${ROOT}public/data/panel.csv`],
  ...["--methodology", `${ROOT}src/catalog/methodologies/baseline.json`],
];

interface Printed {
  weight: Weight;
  weights: { id: string; parts: string[]; effective: number[] }[];
}

const printed = (...more: string[]) => JSON.parse(run(["weights", ...FILES, ...more])) as Printed[];

describe("weights", () => {
  const all = printed();
  const of = (method: string, id: string) =>
    all.find(({ weight }) => weight.method === method)!.weights.find((one) => one.id === id)!;

  // numpy 2.4.6 and scipy 1.17.1 on the columns of panel.csv (log1p where declared), rows without a
  // blank, by the calls beside the values in test/engine/weight.
  it.each([
    ["entropy", "services", [0.1699027417, 0.5985504079, 0.2315468503]],
    ["critic", "security", [0.2565534702, 0.2264193517, 0.2589537093, 0.135004383, 0.1230690858]],
    ["cv", "applications", [0.6883771681, 0.0810828234, 0.0294184283, 0.2011215803]],
    [
      "pca",
      "data",
      [0.2576903117, 0.1213113009, 0.1995702073, 0.1927972179, 0.1400901814, 0.0885407807],
    ],
  ])("weighs the panel by %s as numpy does: %s", (method, id, expected) => {
    of(method, id).effective.forEach((share, i) => expect(share).toBeCloseTo(expected[i]!, 7));
  });

  it("prints shares of 1 for the index and every component", () => {
    for (const { weights } of all) {
      expect(weights.map(({ id }) => id).slice(0, 2)).toEqual(["index", "infrastructure"]);
      for (const { parts, effective } of weights) {
        expect(parts).toHaveLength(effective.length);
        expect(effective.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }
    }
  });

  it("weighs at one level on demand", () => {
    const [, , , entropy] = printed("--level", "domains");
    const [index, infrastructure] = entropy!.weights;
    infrastructure!.effective.forEach((share) => expect(share).toBeCloseTo(1 / 6, 12));
    expect(Math.max(...index!.effective)).toBeGreaterThan(0.21);
    expect(() => printed("--level", "units")).toThrow(BadInput);
  });
});
