import { expect, it } from "vitest";
import { checkGraph } from "../../../src/engine/diffusion/check-graph";
import type { DiffusionGraph } from "../../../src/model/diffusion-graph";
import { builtGraph } from "../../support/diffusion-graph";
import { mixedGraph, plainGraph } from "../../support/small-graph";

const area = (changes: object) => ({ area: [{ ...mixedGraph.area[0]!, ...changes }] });
const line = { i: 0, j: 1, axes: [{ axis: "x", km: NaN, u: "A", v: "B" }] };

it.each([
  ["units, each once", { units: [] }],
  ["units, each once", { units: ["a", "a", "b", "c", "d"] }],
  ["no such unit", area({ j: 9 })],
  ["no such unit", area({ i: 0.5 })],
  ["not linked with itself", area({ j: 0 })],
  ["stands there twice", { area: [mixedGraph.area[0]!, { ...mixedGraph.area[0]!, i: 1, j: 0 }] }],
  ["above 0: 0", area({ borderKm: 0 })],
  ["above 0: null", area({ borderKm: null })],
  ["above 0: Infinity", area({ borderKm: Infinity })],
  ["from 0: -1", area({ capitalKm: -1 })],
  ["line 0: km", { line: [line] }],
  ["segment 0: km", { segments: [{ axis: "x", u: "A", v: "B", km: -3 }] }],
])("refuses a graph: %s", (reason, changes: Partial<DiffusionGraph>) => {
  const check = () => checkGraph({ ...mixedGraph, ...changes });
  expect(check).toThrow(reason);
  expect(check).toThrow(expect.objectContaining({ code: "diffusion-graph" }));
});

it("takes graphs in pieces and without links", () => {
  for (const graph of [mixedGraph, builtGraph(), plainGraph(4, [[0, 1]]), plainGraph(1, [])]) {
    expect(() => checkGraph(graph)).not.toThrow();
  }
});
