import type { NeighbourPair } from "../model/spatial";
import geometry from "./geometry.json";

/** Units that share a border, each pair once, and those that a strait links. */
export const contiguity: readonly NeighbourPair[] = [
  ...geometry.neighbours.map(([a, b]) => [String(a), String(b)] as const),
  ...geometry.links.map(({ pair: [a = "", b = ""] }) => [a, b] as const),
];
