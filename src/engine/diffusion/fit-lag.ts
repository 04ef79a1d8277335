import type { FitQuery } from "../../model/diffusion";
import type { FitLag } from "../../model/fit-lag";
import type { NeighbourPair } from "../../model/spatial";
import { EngineError } from "../engine-error";
import { lagModel } from "../spatial/lag-model";
import { moran } from "../spatial/moran";

const PERMUTATIONS = 999;
/** Fewer leave a fit nothing to be judged by. */
const LEAST = 6;

/**
 * How far the index goes with that of the neighbours, over all units with one: Moran's I, and the
 * spatial lag by maximum likelihood, alone and, where `gdp` is given, beside its logarithm; borders
 * and straits count alike, the neighbours of a unit share 1. Null with fewer than six such units, and
 * where their values are all alike.
 * @throws diffusion-shape (a GDP a unit), diffusion-parameter (a GDP that is not a number above 0), seed.
 */
export function fitLag({
  graph: { units, area },
  start,
  gdp,
  seed,
}: Pick<FitQuery, "graph" | "start" | "gdp" | "seed">): FitLag | null {
  if (gdp) checkGdp(gdp, units);
  const linked = [...new Set(area.flatMap(({ i, j }) => [i, j]))];
  const alike = linked.every((place) => start[place] === start[linked[0] ?? 0]);
  if (linked.length < LEAST || alike) return null;
  const neighbours = area.map(({ i, j }): NeighbourPair => [units[i] ?? "", units[j] ?? ""]);
  const query = { units, values: start, neighbours, style: "row", isolates: "excluded" } as const;
  return {
    moran: moran({ ...query, permutations: PERMUTATIONS, seed }),
    alone: lagModel(query, []),
    givenGdp: gdp ? lagModel(query, [gdp.map(Math.log)]) : null,
  };
}

function checkGdp(gdp: readonly number[], units: readonly string[]): void {
  if (gdp.length !== units.length) {
    const counts = `${gdp.length} numbers, ${units.length} units`;
    throw new EngineError("diffusion-shape", `a GDP a unit: ${counts}`);
  }
  const bad = gdp.findIndex((value) => !(value > 0 && value < Infinity));
  if (bad >= 0) {
    const told = `GDP of ${units[bad] ?? ""}, a number above 0: ${gdp[bad]}`;
    throw new EngineError("diffusion-parameter", told);
  }
}
