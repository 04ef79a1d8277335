import type { Coding, DiffusionStructure } from "../../model/diffusion";
import type { DiffusionGraph } from "../../model/diffusion-graph";
import { EngineError } from "../engine-error";
import { symmetricEigen } from "../math/symmetric-eigen";
import { checkGraph } from "./check-graph";
import { checkStructure } from "./check-structure";
import { areaWeights, type Link, lineWeights } from "./link-weights";

/** A coupling D^-1 Q with Q symmetric, by the eigenvectors of D^-1/2 Q D^-1/2. */
export interface Spectrum {
  /** Eigenvalues of the coupling. */
  readonly values: Float64Array;
  /** D^-1/2 V, a row a unit: from modes to units. */
  readonly toUnits: Float64Array;
  /** V' D^1/2, a row a mode: from units to modes. */
  readonly toModes: Float64Array;
}

type Rows = readonly (readonly number[])[];

/** The couplings of the three acts. A row of W is what a unit takes from each of the others. */
export interface Operators {
  readonly n: number;
  /** Diagonal of D. */
  readonly scale: Float64Array;
  /** D^-1 A of each layer, row-major; that of the lines holds eta. */
  readonly lineW: Float64Array;
  readonly areaW: Float64Array;
  /** Of no coupling, the lines, and lines and areas. */
  readonly acts: readonly [Spectrum, Spectrum, Spectrum];
}

/** A link that weighs less is none, and one that weighs more than its inverse is refused: 64 bits hold their products. */
const LEAST = 1e-150;

/** Structures met last, newest first: a slider that leaves the structure alone costs no eigenvectors. */
const KEPT = 4;
const kept: {
  readonly line: Rows;
  readonly area: Rows;
  readonly coding: Coding;
  readonly operators: Operators;
}[] = [];

/**
 * The couplings of a graph. A = area + eta line; coding W: D = row sums; S and C: D = omega q with q_i
 * the length of row i (S) or 1 (C), and omega the largest eigenvalue of q^-1/2 A q^-1/2, so that D^-1 A
 * has spectral radius 1 (Tiefelsdorf, Griffith & Boots 1999). Where a row is all 0, q or D is 1;
 * without any link, omega is 1. The same weights get the same object, which nobody may write to.
 * @throws diffusion-graph (a link that weighs too much), diffusion-choice (a weight for an axis that is
 * not there), the errors of checkGraph and checkStructure.
 */
export function buildOperators(graph: DiffusionGraph, structure: DiffusionStructure): Operators {
  checkGraph(graph);
  checkStructure(structure);
  checkAxes(graph, structure);
  const n = graph.units.length;
  const area = matrix(n, areaWeights(graph, structure), 1);
  const line = matrix(n, lineWeights(graph, structure), structure.eta);
  const { coding } = structure;
  const known = kept.findIndex(
    (one) => one.coding === coding && same(one.line, line) && same(one.area, area),
  );
  const [found] = known < 0 ? [] : kept.splice(known, 1);
  const newest = found ?? { line, area, coding, operators: takeApart(line, area, coding) };
  kept.unshift(newest);
  kept.length = Math.min(kept.length, KEPT);
  return newest.operators;
}

function same(a: Rows, b: Rows): boolean {
  return (
    a.length === b.length && a.every((row, i) => row.every((weight, j) => weight === at(b, i, j)))
  );
}

function takeApart(line: Rows, area: Rows, coding: Coding): Operators {
  const all = area.map((row, i) => row.map((weight, j) => weight + at(line, i, j)));
  const scale = scaling(all, coding);
  const coupling = (layer: Rows): Float64Array =>
    Float64Array.from(layer.flatMap((row, i) => row.map((weight) => weight / (scale[i] ?? 1))));
  const none = all.map((row) => row.map(() => 0));
  return {
    n: all.length,
    scale,
    lineW: coupling(line),
    areaW: coupling(area),
    acts: [spectrum(none, scale), spectrum(line, scale), spectrum(all, scale)],
  };
}

function checkAxes({ line, segments }: DiffusionGraph, { axisWeights }: DiffusionStructure): void {
  const known = new Set([...line.flatMap(({ axes }) => axes), ...segments].map(({ axis }) => axis));
  const unknown = Object.keys(axisWeights ?? {}).find((axis) => !known.has(axis));
  if (unknown !== undefined) {
    throw new EngineError("diffusion-choice", `no axis is called "${unknown}"`);
  }
}

function matrix(n: number, links: readonly Link[], factor: number): number[][] {
  const rows = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (const [i, j, bare] of links) {
    const weight = factor * bare;
    if (!(weight <= 1 / LEAST)) {
      throw new EngineError("diffusion-graph", `places ${i} and ${j} weigh too much: ${weight}`);
    }
    for (const [from, to] of [
      [i, j],
      [j, i],
    ] as const) {
      const row = rows[from];
      if (row) row[to] = weight < LEAST ? 0 : weight;
    }
  }
  return rows;
}

function scaling(all: Rows, coding: Coding): Float64Array {
  const positive = (value: number): number => (value > 0 ? value : 1);
  if (coding === "W") {
    return Float64Array.from(all, (row) => positive(row.reduce((sum, weight) => sum + weight, 0)));
  }
  const lengths = Float64Array.from(all, (row) =>
    coding === "C" ? 1 : positive(Math.hypot(...row)),
  );
  const largest = symmetricEigen(symmetric(all, lengths)).values[0] ?? 0;
  return lengths.map((length) => positive(largest) * length);
}

/** D^-1/2 Q D^-1/2. */
function symmetric(q: Rows, scale: Float64Array): number[][] {
  return q.map((row, i) =>
    row.map((weight, j) => weight / Math.sqrt((scale[i] ?? 1) * (scale[j] ?? 1))),
  );
}

function spectrum(q: Rows, scale: Float64Array): Spectrum {
  const { values, vectors } = symmetricEigen(symmetric(q, scale));
  const root = scale.map(Math.sqrt);
  return {
    values: Float64Array.from(values),
    toUnits: Float64Array.from(
      [...root].flatMap((d, i) => vectors.map((vector) => (vector[i] ?? 0) / d)),
    ),
    toModes: Float64Array.from(
      vectors.flatMap((vector) => vector.map((entry, i) => entry * (root[i] ?? 1))),
    ),
  };
}

function at(rows: Rows, i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}
