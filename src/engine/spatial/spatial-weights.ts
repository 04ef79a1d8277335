import type { NeighbourPair, WeightStyle } from "../../model/spatial";
import { EngineError } from "../engine-error";

/** The neighbours of a unit by their places among the units, and what each weighs. */
export interface WeightRow {
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

/** Weights of contiguity and the sums that the laws of the statistics are made of. */
export interface SpatialWeights {
  readonly rows: readonly WeightRow[];
  /** Sum of all weights. */
  readonly s0: number;
  /** Half the sum of (w_ij + w_ji)^2. */
  readonly s1: number;
  /** Sum over units of (row sum + column sum)^2. */
  readonly s2: number;
}

/**
 * Weights of contiguity from pairs of neighbours, each pair in both directions and once however
 * often it stands there. Pairs with a unit not among `units` are passed over. `row` weights of a
 * unit sum to 1; a unit without neighbours has an empty row. (Cliff & Ord 1981, Spatial Processes.)
 * @throws neighbour-self for a unit paired with itself.
 */
export function spatialWeights(
  units: readonly string[],
  pairs: readonly NeighbourPair[],
  style: WeightStyle,
): SpatialWeights {
  const places = new Map(units.map((unit, i) => [unit, i]));
  const sets = units.map(() => new Set<number>());
  for (const [a, b] of pairs) {
    if (a === b) throw new EngineError("neighbour-self", `a unit is no neighbour of its own: ${a}`);
    const [i, j] = [places.get(a), places.get(b)];
    if (i === undefined || j === undefined) continue;
    sets[i]?.add(j);
    sets[j]?.add(i);
  }
  const rows = sets.map((set): WeightRow => {
    const sorted = [...set].sort((a, b) => a - b);
    const weight = style === "row" ? 1 / sorted.length : 1;
    return { places: sorted, weights: sorted.map(() => weight) };
  });
  return { rows, ...sums(rows) };
}

function sums(rows: readonly WeightRow[]): Pick<SpatialWeights, "s0" | "s1" | "s2"> {
  const weight = (row: WeightRow | undefined): number => row?.weights[0] ?? 0;
  let [s0, s1, s2] = [0, 0, 0];
  for (const row of rows) {
    let [out, back] = [0, 0];
    row.places.forEach((j, k) => {
      const [there, here] = [row.weights[k] ?? 0, weight(rows[j])];
      s1 += (there + here) ** 2 / 2;
      out += there;
      back += here;
    });
    s0 += out;
    s2 += (out + back) ** 2;
  }
  return { s0, s1, s2 };
}
