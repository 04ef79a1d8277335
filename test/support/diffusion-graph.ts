import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { axes } from "../../src/catalog/axes";
import { units } from "../../src/catalog/catalog";
import geometry from "../../src/catalog/geometry.json";
import { buildGraph } from "../../src/engine/diffusion/build-graph";
import type { DiffusionGraph } from "../../src/model/diffusion-graph";

const TARGET = fileURLToPath(new URL("../../src/catalog/diffusion-graph.json", import.meta.url));

/** The graph of the 31 provinces as geometry, capitals and axes say it should be. */
export function builtGraph(): DiffusionGraph {
  return buildGraph({
    units: units.filter(({ indexed }) => indexed),
    neighbours: geometry.neighbours.map(([a, b, km]) => [String(a), String(b), Number(km)]),
    links: geometry.links.map(({ pair: [a = "", b = ""] }) => [a, b]),
    axes,
  });
}

export const committedGraph = (): unknown => JSON.parse(readFileSync(TARGET, "utf8"));

/** A line an edge, where it fits. */
async function graphText(): Promise<string> {
  const { units: ids, ...layers } = builtGraph();
  const lines = Object.entries(layers).map(([name, edges]) => {
    return `"${name}": [\n${edges.map((edge) => JSON.stringify(edge)).join(",\n")}\n]`;
  });
  return format(`{\n"units": ${JSON.stringify(ids)},\n${lines.join(",\n")}\n}`, {
    parser: "json",
    printWidth: 100,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, await graphText());
