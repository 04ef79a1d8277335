import { describe, expect, it } from "vitest";
import { buildGraph } from "../../../src/engine/diffusion/build-graph";
import { deepFreeze } from "../../support/deep-freeze";
import { builtGraph, committedGraph } from "../../support/diffusion-graph";

describe("the graph of the provinces", () => {
  const graph = builtGraph();

  it("is the one checked in (npm run catalog:graph)", () => {
    expect(committedGraph()).toEqual(graph);
  });

  it("has 68 borders, a strait, 165 pairs on axes, and axes of the lengths measured elsewhere", () => {
    expect(graph.area.filter(({ kind }) => kind === "land")).toHaveLength(68);
    expect(graph.area.filter(({ kind }) => kind === "strait")).toHaveLength(1);
    expect(graph.line).toHaveLength(165);
    const branches = { yangtze: "hefei", coast: "haikou", baokun: "wuhai shizuishan yinchuan" };
    const stem = (axis: string, off = "") =>
      graph.segments
        .filter((segment) => segment.axis === axis && !off.split(" ").includes(segment.v))
        .reduce((sum, { km }) => sum + km, 0);
    // python3, haversine over the ordered nodes of axes.json, branches left out
    expect(stem("land-bridge")).toBeCloseTo(3647.98, 0);
    expect(stem("yangtze", branches.yangtze)).toBeCloseTo(2190.55, 0);
    expect(stem("coast", branches.coast)).toBeCloseTo(4596.89, 0);
    expect(stem("baokun", branches.baokun)).toBeCloseTo(2576.13, 0);
  });
});

describe("buildGraph", () => {
  const name = { "zh-Hans": "x", "zh-Hant": "x", en: "x" };
  /** Places on the equator: a degree is 111.195 km. */
  const city = (id: string, unit: string, lon: number) => ({
    id,
    name,
    unit,
    lonLat: [lon, 0] as [number, number],
  });
  const axis = (id: string, nodes: string, branch?: [from: string, nodes: string]) => {
    const node = (one: string) => ({ city: one, role: "node" as const });
    const branches = branch ? [{ name, from: branch[0], nodes: [...branch[1]].map(node) }] : [];
    const orientation = "east-west" as const;
    return { id, name, orientation, luTier: 1 as const, nodes: [...nodes].map(node), branches };
  };
  const sources = deepFreeze({
    units: ["A", "B", "C"].map((id, k) => ({ id, capitalLonLat: [2 * k, 0] as [number, number] })),
    neighbours: [
      ["B", "A", 50],
      ["C", "Z", 9],
    ] as [string, string, number][],
    links: [["C", "A"]] as [string, string][],
    axes: {
      cities: [city("a", "A", 0), city("b", "B", 1), city("d", "B", 4), city("c", "C", 3)],
      axes: [axis("one", "abc", ["c", "d"]), axis("two", "ad")],
    },
  });

  it("joins units by borders, straits and the shortest way along each axis", () => {
    expect(buildGraph(sources)).toEqual({
      units: ["A", "B", "C"],
      area: [
        { i: 0, j: 1, kind: "land", borderKm: 50, capitalKm: 222.4 },
        { i: 0, j: 2, kind: "strait", borderKm: null, capitalKm: 444.8 },
      ],
      line: [
        {
          i: 0,
          j: 1,
          axes: [
            { axis: "one", km: 111.2, u: "a", v: "b" },
            { axis: "two", km: 444.8, u: "a", v: "d" },
          ],
        },
        { i: 0, j: 2, axes: [{ axis: "one", km: 333.6, u: "a", v: "c" }] },
        { i: 1, j: 2, axes: [{ axis: "one", km: 111.2, u: "d", v: "c" }] },
      ],
      segments: [
        { axis: "one", u: "a", v: "b", km: 111.2 },
        { axis: "one", u: "b", v: "c", km: 222.4 },
        { axis: "one", u: "c", v: "d", km: 111.2 },
        { axis: "two", u: "a", v: "d", km: 444.8 },
      ],
    });
  });

  it("names a city that nobody has placed", () => {
    const lost = { ...sources, axes: { ...sources.axes, axes: [axis("one", "ax")] } };
    expect(() => buildGraph(lost)).toThrow("axis one names no known city: x");
  });
});
