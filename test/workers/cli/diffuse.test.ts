import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { diffuse } from "../../../src/engine/diffusion/diffuse";
import type { DiffusionResult, FitCard } from "../../../src/model/diffusion";
import { BadInput } from "../../../workers/cli/bad-input";
import { run } from "../../../workers/cli/run";
import { mixedGraph, smallDiffusion } from "../../support/small-graph";

const folder = mkdtempSync(join(tmpdir(), "engine-diffuse-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Printed extends Omit<DiffusionResult, "index" | "signal" | "dose"> {
  readonly note: string;
  readonly index: number[][];
  readonly signal: number[][][];
  readonly dose: number[][][];
  readonly bands: { readonly index: object[][] } | null;
  readonly fit: Pick<FitCard, "n" | "verdict" | "lag"> | null;
}

function asked(input: unknown): Printed {
  const path = join(folder, "input.json");
  writeFileSync(path, typeof input === "string" ? input : JSON.stringify(input));
  return JSON.parse(run(["diffuse", "--input", path])) as Printed;
}

const { start, seeds, scenario, times, loadTimes } = smallDiffusion();
const small = { start, graph: mixedGraph, seeds, times, loadTimes };
const flat = Array.from({ length: 31 }, (_, i) => 40 + i);

describe("engine diffuse", () => {
  it("prints what the engine finds on a graph of one's own", () => {
    const printed = asked({ ...small, units: mixedGraph.units, draws: 3 });
    const groups = [{ id: "all", members: mixedGraph.units }];
    const { index, dose, signal, ...rest } = diffuse(smallDiffusion({ groups }));
    expect(printed.index.flat()).toEqual([...index]);
    expect(printed.dose.flat(2)).toEqual([...dose]);
    expect(printed.signal.flat(2)).toEqual([...signal]);
    expect(printed.dose[3]).toHaveLength(5);
    expect(printed).toMatchObject(JSON.parse(JSON.stringify(rest)) as object);
    expect(printed.note).toContain("not a prediction");
    expect(printed.bands?.index[6]).toHaveLength(5);
    expect(printed.fit).toBeNull();
  });

  it("takes the provinces and whole years where nothing else is said", () => {
    const printed = asked({ start: flat, permutations: 19, scenario: { t1: 1.5 } });
    expect(printed.units).toHaveLength(31);
    expect(printed.poles).toEqual(["pole-pan-prd", "pole-yrd", "pole-bohai"]);
    expect(printed.times).toEqual([0, 1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(printed.loadTimes).toEqual([1.5, scenario.t2, 12]);
    expect(printed.segments).toHaveLength(114);
    expect(printed.fit?.verdict).toMatch(/^(indistinct|poles)$/);
    expect(printed.fit?.lag?.givenGdp).toBeNull();
  });

  it("fits the lag beside the GDP it is given", () => {
    const { fit } = asked({ start: flat, permutations: 1, gdp: flat.map((value) => value ** 2) });
    expect(fit?.lag?.givenGdp?.n).toBe(31);
    expect(() => asked({ start: flat, permutations: 1, gdp: [1] })).toThrow("1 numbers, 31 units");
  });

  it("goes on from what compute prints", () => {
    const file = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
    const computed = run(["compute", "--panel", file("public/data/panel.csv"), "--methodology", file("src/catalog/methodologies/baseline.json")]); // prettier-ignore
    const { estimated } = JSON.parse(computed) as { estimated: { values: number[] } };
    expect(asked(computed).index[0]).toEqual(estimated.values);
    const without = { ...(JSON.parse(computed) as object), estimated: null };
    expect(asked(without).index[0]).not.toEqual(estimated.values);
  });

  it("takes every toggle", () => {
    const toggled = (changes: object) => asked({ ...small, ...changes }).dose.flat(2);
    const plain = toggled({});
    for (const changes of [
      { singleAct: true },
      { structure: { eta: 0 } },
      { structure: { coding: "W", lambda: 500 } },
      { structure: { lineKernel: "nearest-neighbour" } },
      { structure: { axisWeights: { x: 2 } } },
      { scenario: { rho: 0.5 } },
      { seeds: { ...seeds, mode: "core", strengths: { one: 2, two: 1 } } },
      { seeds: { ...seeds, extraPole: "d" } },
    ]) {
      expect(toggled(changes)).not.toEqual(plain);
    }
  });

  it.each([
    ["input.json: ", "{"],
    ["input.json is an object: [1]", [1]],
    ['without "begin"', { begin: [1] }],
    ["input.json/start is a list: nothing", {}],
    ["input.json/start/1 is a number: null", { start: [50, null] }],
    ["31 units (diffusion-shape)", { start: [50] }],
    ["110000: the index is from 0 to 100: 150 (diffusion-start)", { start: flat.map((x) => (x === 40 ? 150 : x)) }], // prettier-ignore
    ["input.json/units/0: the graph has 110000, the file a", { start: flat, units: ["a"] }],
    ["input.json/graph/area/0/kind is one of land, strait", { ...small, graph: { units: ["a", "b"], area: [{ i: 0, j: 1, kind: "sea" }] } }], // prettier-ignore
    ["no such unit (diffusion-graph)", { ...small, graph: { ...mixedGraph, line: [{ i: 0, j: 7, axes: [] }] } }], // prettier-ignore
    ["rho is from 0 to below 1: 1 (diffusion-parameter)", { start: flat, scenario: { rho: 1 } }],
    ["(diffusion-acts)", { start: flat, scenario: { t1: 9 } }],
    ['without "rhoo"', { start: flat, scenario: { rhoo: 1 } }],
    ["input.json/scenario/rho is a number", { start: flat, scenario: { rho: "0.5" } }],
    ["input.json/structure/coding is one of S, C, W", { start: flat, structure: { coding: "B" } }],
    ["(draws-count)", { start: flat, draws: -1 }],
    ["(fit-permutations)", { start: flat, permutations: 0.5 }],
    ["input.json/permutations: the fit card", { ...small, permutations: 9 }],
  ])("says %s", (reason, input) => {
    expect(() => asked(input)).toThrow(BadInput);
    expect(() => asked(input)).toThrow(reason);
  });
});
