import type { DiffusionStructure } from "../../model/diffusion";
import type { DiffusionGraph, LinePath } from "../../model/diffusion-graph";

/** A weighted link of two units by their places. */
export type Link = readonly [i: number, j: number, weight: number];

/**
 * Area layer: (border / median land border)^alpha exp(-d / lambda), with d between the capitals; the
 * border counts 1 for a strait.
 */
export function areaWeights(
  { area }: DiffusionGraph,
  { alpha, lambda }: DiffusionStructure,
): Link[] {
  const borders = area
    .flatMap(({ borderKm }) => (borderKm === null ? [] : [borderKm]))
    .sort((a, b) => a - b);
  const half = borders.length >> 1;
  const [low, high] = [borders[half - 1 + (borders.length % 2)] ?? 1, borders[half] ?? 1];
  const median = (low + high) / 2;
  return area.map(({ i, j, borderKm, capitalKm }) => {
    const border = borderKm === null ? 1 : (borderKm / median) ** alpha;
    return [i, j, border * Math.exp(-capitalKm / lambda)];
  });
}

/** Weight of one way along an axis: m exp(-L / (psi lambda)), m the weight of the axis. */
export function pathWeight(
  { axis, km }: LinePath,
  { lambda, psi, axisWeights }: DiffusionStructure,
): number {
  return (axisWeights?.[axis] ?? 1) * Math.exp(-km / (psi * lambda));
}

/**
 * The ways along axes that couple a pair: all, those between cities next to each other on the axis,
 * or none.
 */
export function linePaths(
  { line, segments }: DiffusionGraph,
  { lineKernel }: DiffusionStructure,
): { readonly i: number; readonly j: number; readonly axes: readonly LinePath[] }[] {
  if (lineKernel === "none") return [];
  if (lineKernel === "all-pairs") return [...line];
  const key = (axis: string, a: string, b: string): string =>
    JSON.stringify([axis, ...[a, b].sort()]);
  const next = new Set(segments.map(({ axis, u, v }) => key(axis, u, v)));
  return line.map(({ i, j, axes }) => ({
    i,
    j,
    axes: axes.filter(({ axis, u, v }) => next.has(key(axis, u, v))),
  }));
}

/** Line layer: for each pair the sum over its axes, without the factor eta. */
export function lineWeights(graph: DiffusionGraph, structure: DiffusionStructure): Link[] {
  return linePaths(graph, structure).map(({ i, j, axes }) => [
    i,
    j,
    axes.reduce((sum, path) => sum + pathWeight(path, structure), 0),
  ]);
}
