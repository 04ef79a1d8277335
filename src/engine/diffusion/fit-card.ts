import { quantileSorted } from "d3-array";
import type { FitCard, FitQuery } from "../../model/diffusion";
import { EngineError } from "../engine-error";
import { greatCircleKm } from "../math/great-circle-km";
import { Random } from "../math/random";
import { checkScenario } from "./check-scenario";
import { checkStart } from "./check-start";
import { emission } from "./emission";
import { fitLag } from "./fit-lag";
import { leaveOneOut } from "./leave-one-out";
import { multiplierMatrix } from "./multiplier";
import { buildOperators } from "./operators";
import { poleSum } from "./pole-sum";

/** From this share of random poles that say as much, the poles are not told apart. */
const LEVEL = 0.05;

/**
 * Whether exposure to the poles, ln of the long-run signal (I - rho W)^-1 b, says more of the index of the
 * units that do not emit than plainer things do: the distance from the capital to the nearest core city, a unit's
 * centrality, ln of the row sum of (I - rho W)^-1, and poles of the same strengths at random places.
 * Each by R^2 that leaves one out. A random draw and the poles are judged on the units that emit in
 * neither, so that nobody is exposed to itself: p is the share of draws that do at least as well there,
 * (r + 1) / (m + 1). The verdict is `poles` where p < 0.05 and exposure beats both others, else
 * `indistinct`. Figures are NaN, and the verdict `indistinct`, where too few units are left or
 * nobody emits. Beside it, the index against its neighbours (`fitLag`).
 * @throws fit-permutations (not a whole number from 1), random-seed, diffusion-shape (a capital a unit), the
 * errors of buildOperators, checkScenario, checkStart, emission and fitLag.
 */
export function fitCard(query: FitQuery): FitCard {
  const { graph, start, seeds, structure, scenario, permutations, seed } = query;
  const { capitals, coreCities } = query;
  if (!(Number.isSafeInteger(permutations) && permutations >= 1)) {
    throw new EngineError("fit-permutations", `a whole number from 1: ${permutations}`);
  }
  checkStart(start, graph.units);
  checkScenario(scenario);
  if (capitals.length !== start.length) {
    const counts = `${capitals.length} capitals, ${start.length} units`;
    throw new EngineError("diffusion-shape", `a capital a unit: ${counts}`);
  }
  const coreKm = capitals.map((capital) =>
    Math.min(...coreCities.map((core) => greatCircleKm(core, capital))),
  );
  const operators = buildOperators(graph, structure);
  const matrix = multiplierMatrix(operators, scenario.rho);
  const { values, poles } = emission(graph.units, start, seeds);
  const sent = poles.length > 0 ? poleSum(values, poles.length) : new Float64Array(start.length);
  const exposure = exposureTo(sent, matrix);
  const among = (places: readonly number[], x: ArrayLike<number>): number =>
    leaveOneOut(
      places.map((i) => x[i] ?? NaN),
      places.map((i) => start[i] ?? NaN),
    );
  const reached = (places: readonly number[], x: ArrayLike<number>): number[] =>
    places.filter((i) => Number.isFinite(x[i] ?? NaN));
  const silent = start.map((_, i) => i).filter((i) => sent[i] === 0);
  const judged = reached(silent, exposure);
  const random = new Random(seed);
  const shuffled = Float64Array.from(sent);
  const scores: number[] = [];
  let asGood = 0;
  for (let m = 0; m < permutations; m += 1) {
    random.shuffle(shuffled);
    const drawn = exposureTo(shuffled, matrix);
    const places = reached(judged, drawn).filter((i) => shuffled[i] === 0);
    const score = among(places, drawn);
    if (!Number.isNaN(score)) scores.push(score);
    if (!(score < among(places, exposure))) asGood += 1;
  }
  const centrality = exposureTo(new Float64Array(start.length).fill(1), matrix);
  const card = {
    n: judged.length,
    exposure: among(judged, exposure),
    coreDistance: among(judged, coreKm),
    centrality: among(judged, centrality),
  };
  const p = (asGood + 1) / (permutations + 1);
  const best = card.exposure > card.coreDistance && card.exposure > card.centrality;
  return {
    ...card,
    randomPoles: {
      permutations,
      seed,
      median:
        quantileSorted(
          scores.sort((a, b) => a - b),
          0.5,
        ) ?? NaN,
      p,
    },
    verdict: p < LEVEL && best ? "poles" : "indistinct",
    lag: fitLag(query),
  };
}

/** ln of matrix b, -Infinity where nothing comes. */
function exposureTo(b: Float64Array, matrix: Float64Array): Float64Array {
  const n = b.length;
  const sum = new Float64Array(n);
  b.forEach((one, j) => {
    if (one === 0) return;
    for (let i = 0; i < n; i += 1) {
      sum[i] = (sum[i] as number) + one * (matrix[i * n + j] as number);
    }
  });
  return sum.map(Math.log);
}
