import type { DiffusionGraph } from "../model/diffusion-graph";
import graphJson from "./diffusion-graph.json";

/** Built from geometry.json, units.json and axes.json; test/support/diffusion-graph.ts writes it anew. */
export const diffusionGraph: DiffusionGraph = graphJson as DiffusionGraph;
