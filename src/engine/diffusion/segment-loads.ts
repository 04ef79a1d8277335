import type { DiffusionScenario, DiffusionStructure, SegmentLoad } from "../../model/diffusion";
import type { DiffusionGraph, LinePath } from "../../model/diffusion-graph";
import { EngineError } from "../engine-error";
import { linePaths, pathWeight } from "./link-weights";
import type { Operators } from "./operators";
import { walkAxis } from "./walk-axis";

/** A share of what a unit has sent that passes over a segment. */
interface Flow {
  readonly sender: number;
  readonly share: number;
}

interface Piece {
  readonly u: string;
  readonly v: string;
  readonly axes: Set<string>;
  readonly forward: Flow[];
  readonly backward: Flow[];
}

/**
 * What passes over every piece of the axes: unit j sends delta rho m eta exp(-L / (psi lambda)) / D_i
 * (E_j(t) - E_j(t1)) to unit i along the one way between their cities on the axis, by pole. Axes that
 * use the same piece are added up. `doses` holds E by time, unit and pole; `before` E at t1.
 * @throws diffusion-graph when a way of a pair is not on its axis.
 */
export function segmentLoads(
  graph: DiffusionGraph,
  structure: DiffusionStructure,
  { delta, rho }: Pick<DiffusionScenario, "delta" | "rho">,
  operators: Operators,
  doses: readonly Float64Array[],
  before: Float64Array,
): SegmentLoad[] {
  const poles = before.length / operators.n;
  const pieces = piecesOf(graph);
  for (const { i, j, axes } of linePaths(graph, structure)) {
    for (const path of axes) {
      const weight = delta * rho * structure.eta * pathWeight(path, structure);
      const flow = (sender: number, taker: number): Flow => ({
        sender,
        share: weight / (operators.scale[taker] ?? 1),
      });
      for (const { piece, along } of steps(graph, pieces, path)) {
        (along ? piece.forward : piece.backward).push(flow(i, j));
        (along ? piece.backward : piece.forward).push(flow(j, i));
      }
    }
  }
  const load = (flows: readonly Flow[], dose: Float64Array): number[] =>
    Array.from({ length: poles }, (_, k) =>
      flows.reduce((sum, { sender, share }) => {
        const p = sender * poles + k;
        return sum + share * Math.max(0, (dose[p] ?? 0) - (before[p] ?? 0));
      }, 0),
    );
  return [...pieces.values()].map(({ u, v, axes, forward, backward }) => ({
    u,
    v,
    axes: [...axes],
    forward: doses.map((dose) => load(forward, dose)),
    backward: doses.map((dose) => load(backward, dose)),
  }));
}

const key = (a: string, b: string): string => JSON.stringify([a, b].sort());

/** Each piece once, in the direction of the axis that names it first. */
function piecesOf({ segments }: DiffusionGraph): Map<string, Piece> {
  const pieces = new Map<string, Piece>();
  for (const { axis, u, v } of segments) {
    const piece = pieces.get(key(u, v)) ?? { u, v, axes: new Set(), forward: [], backward: [] };
    piece.axes.add(axis);
    pieces.set(key(u, v), piece);
  }
  return pieces;
}

/** The pieces on the way from u to v, and whether it follows their direction. */
function steps(
  { segments }: DiffusionGraph,
  pieces: ReadonlyMap<string, Piece>,
  { axis, u, v }: LinePath,
): { piece: Piece; along: boolean }[] {
  const walk = walkAxis(
    segments.filter((segment) => segment.axis === axis),
    u,
  );
  const found: { piece: Piece; along: boolean }[] = [];
  let city = v;
  while (city !== u) {
    const before = walk.get(city)?.before ?? null;
    const piece = before === null ? undefined : pieces.get(key(before, city));
    if (before === null || !piece) {
      throw new EngineError("diffusion-graph", `axis ${axis} does not lead from ${u} to ${v}`);
    }
    found.push({ piece, along: piece.u === before });
    city = before;
  }
  return found;
}
