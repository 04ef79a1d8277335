import type { DiffusionScenario, DiffusionStructure, SegmentLoad } from "../../model/diffusion";
import type { DiffusionGraph, LinePath } from "../../model/diffusion-graph";
import { EngineError } from "../engine-error";
import { linePaths, pathWeight } from "./link-weights";
import type { Operators } from "./operators";
import { type AxisStep, walkAxis } from "./walk-axis";

interface Piece {
  readonly u: string;
  readonly v: string;
  readonly axes: Set<string>;
  /** By unit: the share of what it has sent that passes over. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
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
  const pieces = piecesOf(graph, operators.n);
  const walk = walks(graph);
  for (const { i, j, axes } of linePaths(graph, structure)) {
    for (const path of axes) {
      const weight = delta * rho * structure.eta * pathWeight(path, structure);
      const send = (shares: Float64Array, sender: number, taker: number): void => {
        shares[sender] = (shares[sender] as number) + weight / (operators.scale[taker] ?? 1);
      };
      for (const { piece, along } of steps(walk, pieces, path)) {
        send(along ? piece.forward : piece.backward, i, j);
        send(along ? piece.backward : piece.forward, j, i);
      }
    }
  }
  const sent = doses.map((dose) => dose.map((e, p) => Math.max(0, e - (before[p] as number))));
  return [...pieces.values()].map(({ u, v, axes, forward, backward }) => ({
    u,
    v,
    axes: [...axes],
    forward: sent.map((amounts) => load(forward, amounts, poles)),
    backward: sent.map((amounts) => load(backward, amounts, poles)),
  }));
}

/** Sum over units of a share of what each has sent, by pole. */
function load(shares: Float64Array, sent: Float64Array, poles: number): number[] {
  const sums = new Array<number>(poles).fill(0);
  for (let unit = 0; unit < shares.length; unit += 1) {
    const share = shares[unit] as number;
    if (share === 0) continue;
    for (let k = 0; k < poles; k += 1) {
      sums[k] = (sums[k] as number) + share * (sent[unit * poles + k] as number);
    }
  }
  return sums;
}

const key = (a: string, b: string): string => JSON.stringify([a, b].sort());

/** Each piece once, in the direction of the axis that names it first. */
function piecesOf({ segments }: DiffusionGraph, n: number): Map<string, Piece> {
  const pieces = new Map<string, Piece>();
  for (const { axis, u, v } of segments) {
    const piece = pieces.get(key(u, v)) ?? {
      u,
      v,
      axes: new Set(),
      forward: new Float64Array(n),
      backward: new Float64Array(n),
    };
    piece.axes.add(axis);
    pieces.set(key(u, v), piece);
  }
  return pieces;
}

type Walk = (axis: string, from: string) => Map<string, AxisStep>;

/** The ways along the axes, each walked once. */
function walks({ segments }: DiffusionGraph): Walk {
  const walked = new Map<string, Map<string, AxisStep>>();
  return (axis, from) => {
    const name = JSON.stringify([axis, from]);
    const way =
      walked.get(name) ??
      walkAxis(
        segments.filter((segment) => segment.axis === axis),
        from,
      );
    walked.set(name, way);
    return way;
  };
}

/** The pieces on the way from u to v, and whether it follows their direction. */
function steps(
  walk: Walk,
  pieces: ReadonlyMap<string, Piece>,
  { axis, u, v }: LinePath,
): { piece: Piece; along: boolean }[] {
  const way = walk(axis, u);
  const found: { piece: Piece; along: boolean }[] = [];
  let city = v;
  while (city !== u) {
    const before = way.get(city)?.before ?? null;
    const piece = before === null ? undefined : pieces.get(key(before, city));
    if (before === null || !piece) {
      throw new EngineError("diffusion-graph", `axis ${axis} does not lead from ${u} to ${v}`);
    }
    found.push({ piece, along: piece.u === before });
    city = before;
  }
  return found;
}
