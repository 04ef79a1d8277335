import type { Arc, Topology } from "topojson-specification";
import { type Conflict, selfIntersections } from "./self-intersections";

/**
 * Rounding to the grid may fold a narrow strait over itself. Where two segments conflict, drops the
 * point of them that moves its arc least, never an end of an arc, and looks again. What cannot be
 * undone in ten rounds is left for verify to refuse.
 */
export function untangle<T extends Pick<Topology, "arcs">>(topology: T): T {
  let { arcs } = topology;
  for (let round = 0; round < 10; round++) {
    const [conflict] = selfIntersections(arcs);
    if (!conflict) break;
    arcs = dropPoint(arcs, conflict);
  }
  return { ...topology, arcs };
}

function dropPoint(arcs: readonly Arc[], conflict: Conflict): Arc[] {
  const inner = conflict
    .flatMap(({ arc, index }) => [
      { arc, at: index },
      { arc, at: index + 1 },
    ])
    .filter(({ arc, at }) => at > 0 && at < (arcs[arc]?.length ?? 0) - 1)
    .map(({ arc, at }) => ({ arc, at, cost: triangle(arcs[arc] ?? [], at) }))
    .sort((a, b) => a.cost - b.cost)[0];
  if (!inner) return [...arcs];
  return arcs.map((arc, number) => (number === inner.arc ? without(arc, inner.at) : arc));
}

/** Twice the area a delta-encoded arc loses with one of its points. */
function triangle(arc: Arc, at: number): number {
  const [ax = 0, ay = 0] = arc[at] ?? [];
  const [bx = 0, by = 0] = arc[at + 1] ?? [];
  return Math.abs(ax * by - ay * bx);
}

function without(arc: Arc, at: number): Arc {
  const [ax = 0, ay = 0] = arc[at] ?? [];
  const [bx = 0, by = 0] = arc[at + 1] ?? [];
  return [...arc.slice(0, at), [ax + bx, ay + by], ...arc.slice(at + 2)];
}
