import fc from "fast-check";
import { buildGraph } from "../../src/engine/diffusion/build-graph";
import {
  DEFAULT_SCENARIO,
  DEFAULT_STRUCTURE,
  type DiffusionQuery,
  type DiffusionScenario,
  type DiffusionStructure,
} from "../../src/model/diffusion";
import type { DiffusionGraph, LinePair } from "../../src/model/diffusion-graph";
import { deepFreeze } from "./deep-freeze";

type Pair = readonly [number, number];

/** Units 0 ... n - 1 joined by borders that all weigh 1, and without lines. */
export function plainGraph(n: number, pairs: readonly Pair[]): DiffusionGraph {
  return deepFreeze({
    units: Array.from({ length: n }, (_, i) => `u${i}`),
    area: pairs.map(([i, j]) => ({ i, j, kind: "land" as const, borderKm: 1, capitalKm: 0 })),
    line: [],
    segments: [],
  });
}

/** Four borders, one of them a strait, and lines on two axes. */
export const mixedGraph: DiffusionGraph = deepFreeze({
  units: ["a", "b", "c", "d", "e"],
  area: [
    { i: 0, j: 1, kind: "land", borderKm: 300, capitalKm: 400 },
    { i: 1, j: 2, kind: "land", borderKm: 100, capitalKm: 250 },
    { i: 2, j: 3, kind: "land", borderKm: 900, capitalKm: 800 },
    { i: 0, j: 4, kind: "strait", borderKm: null, capitalKm: 150 },
  ],
  line: [
    { i: 0, j: 2, axes: [{ axis: "x", km: 500, u: "A", v: "C" }] },
    {
      i: 1,
      j: 3,
      axes: [
        { axis: "y", km: 900, u: "B", v: "D" },
        { axis: "z", km: 1300, u: "B", v: "D" },
      ],
    },
    { i: 0, j: 3, axes: [{ axis: "x", km: 1200, u: "A", v: "D" }] },
  ] satisfies LinePair[],
  segments: [
    { axis: "x", u: "A", v: "C", km: 500 },
    { axis: "x", u: "C", v: "D", km: 700 },
    { axis: "y", u: "B", v: "D", km: 900 },
    { axis: "z", u: "D", v: "B", km: 1300 },
  ],
});

export const structure = (changes: Partial<DiffusionStructure> = {}): DiffusionStructure =>
  deepFreeze({ ...DEFAULT_STRUCTURE, ...changes });

export const scenario = (changes: Partial<DiffusionScenario> = {}): DiffusionScenario =>
  deepFreeze({ ...DEFAULT_SCENARIO, ...changes });

/** A query about the mixed graph: a and b lead, a for one pole, b for both. */
export function smallDiffusion(changes: Partial<DiffusionQuery> = {}): DiffusionQuery {
  return deepFreeze({
    graph: mixedGraph,
    start: [80, 60, 30, 20, 10],
    seeds: {
      mode: "excess",
      poles: [
        { id: "one", members: ["a", "b", "e"] },
        { id: "two", members: ["b", "c"] },
      ],
      cores: [
        { id: "one", members: ["a"] },
        { id: "two", members: ["c"] },
      ],
    },
    structure: structure(),
    scenario: scenario(),
    singleAct: false,
    times: [0, 1, 2, 4, 6, 9, 12],
    loadTimes: [6, 12],
    groups: [
      { id: "east", members: ["a", "b"] },
      { id: "west", members: ["c", "d", "e"] },
    ],
    ...changes,
  });
}

/** Random graphs of the builder: borders and axes over random places; connected or not. */
export const anyGraph: fc.Arbitrary<DiffusionGraph> = fc
  .record({ n: fc.integer({ min: 2, max: 8 }), cities: fc.integer({ min: 2, max: 9 }) })
  .chain(({ n, cities }) => {
    const lonLat = fc.tuple(fc.integer({ min: 95, max: 125 }), fc.integer({ min: 20, max: 45 }));
    const place = fc.integer({ min: 0, max: n - 1 });
    const order = Array.from({ length: cities }, (_, k) => `c${k}`);
    return fc.record({
      capitals: fc.array(lonLat, { minLength: n, maxLength: n }),
      borders: fc.uniqueArray(fc.tuple(place, place, fc.integer({ min: 1, max: 2000 })), {
        maxLength: 10,
        selector: ([i, j]) => [Math.min(i, j), Math.max(i, j)].join(" "),
      }),
      cities: fc.array(fc.tuple(lonLat, place), { minLength: cities, maxLength: cities }),
      axes: fc.array(fc.shuffledSubarray(order, { minLength: 2 }), { maxLength: 2 }),
    });
  })
  .map(({ capitals, borders, cities, axes }) => {
    const name = { "zh-Hans": "x", "zh-Hant": "x", en: "x" };
    return buildGraph({
      units: capitals.map((capitalLonLat, i) => ({ id: `u${i}`, capitalLonLat })),
      neighbours: borders
        .filter(([i, j]) => i !== j)
        .map(([i, j, km]) => [`u${i}`, `u${j}`, km] as const),
      links: [],
      axes: {
        cities: cities.map(([lonLat, i], k) => ({ id: `c${k}`, name, unit: `u${i}`, lonLat })),
        axes: axes.map((nodes, k) => ({
          id: `axis${k}`,
          name,
          orientation: "east-west" as const,
          luTier: 1 as const,
          nodes: nodes.map((city) => ({ city, role: "node" as const })),
          branches: [],
        })),
      },
    });
  });

/** Random structures and scenarios within the ranges of the sliders, edges included. */
export const anyStructure: fc.Arbitrary<DiffusionStructure> = fc.record({
  lambda: fc.constantFrom(300, 764, 1500),
  psi: fc.constantFrom(1, 1.5, 3),
  alpha: fc.constantFrom(0, 0.5, 1),
  eta: fc.constantFrom(0, 0.5, 1, 3),
  coding: fc.constantFrom("S", "C", "W"),
  lineKernel: fc.constantFrom("all-pairs", "nearest-neighbour", "none"),
});

export const anyScenario: fc.Arbitrary<DiffusionScenario> = fc
  .record({
    rho: fc.constantFrom(0, 0.3, 0.7, 0.9),
    delta: fc.constantFrom(0.3, 1, 2),
    beta: fc.constantFrom(0, 0.06, 0.15),
    g: fc.constantFrom(0, 0.015, 0.05),
    ceiling: fc.constantFrom(60, 90, 100),
    q: fc.constantFrom(0.001, 0.01, 0.05),
    acts: fc.constantFrom([2, 6, 12], [0, 0, 12], [0, 3, 8], [3, 3, 9], [1, 4, 4]),
  })
  .map(({ acts: [t1 = 0, t2 = 0, tEnd = 0], ...rest }) => ({ ...rest, t1, t2, tEnd }));
