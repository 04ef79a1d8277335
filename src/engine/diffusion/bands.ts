import { quantileSorted } from "d3-array";
import type { Band, BandsQuery, DiffusionBands, DiffusionScenario } from "../../model/diffusion";
import { cv } from "../dispersion/cv";
import { EngineError } from "../engine-error";
import { mulberry32 } from "../math/mulberry32";
import { actsOf } from "./acts-of";
import { checkStart } from "./check-start";
import { emission } from "./emission";
import { indexPath } from "./index-path";
import { buildOperators } from "./operators";
import { poleSum } from "./pole-sum";
import { checkTimes } from "./simulate";
import { Trajectory } from "./trajectory";

/**
 * What uncertain parameters leave open: each draw takes four normals by Box & Muller from eight numbers
 * of mulberry32 and sets rho to rho + 0.15 z within 0.2 and 0.9, beta and g to theirs times exp(0.3 z),
 * delta to its own times exp(0.2 z), in this order; the structure and the emission stay. Quantiles of
 * type 7 at 10, 50 and 90 per cent of the index of every unit, of its mean and of its cv
 * (population), under these declared spreads. One seed, one result.
 * @throws draws-count (not a whole number from 1), diffusion-times, the errors of buildOperators,
 * emission, checkStart and Trajectory.
 */
export function bands(query: BandsQuery): DiffusionBands {
  const { graph, start, seeds, structure, times, draws, seed } = query;
  if (!(Number.isSafeInteger(draws) && draws >= 1)) {
    throw new EngineError("draws-count", `draws is a whole number from 1: ${draws}`);
  }
  checkStart(start, graph.units);
  const scenario = actsOf(query);
  checkTimes(times, scenario.tEnd);
  const operators = buildOperators(graph, structure);
  const { values, poles } = emission(graph.units, start, seeds);
  const sent = poles.length > 0 ? poleSum(values, poles.length) : new Float64Array(start.length);
  const random = mulberry32(seed);
  const [signal, dose] = [new Float64Array(start.length), new Float64Array(start.length)];
  const paths = Array.from({ length: draws }, () => {
    const drawn = drawScenario(scenario, random);
    const trajectory = new Trajectory(operators, sent, 1, drawn);
    return times.map((time) => {
      trajectory.write(time, signal, dose, 0);
      return start.map((from, i) => indexPath(from, dose[i] ?? NaN, time, drawn));
    });
  });
  const at = (k: number): readonly (readonly number[])[] => paths.map((path) => path[k] ?? []);
  return {
    draws,
    seed,
    times,
    index: times.map((_, k) => start.map((__, i) => band(at(k).map((values) => values[i] ?? NaN)))),
    mean: times.map((_, k) => band(at(k).map(mean))),
    cv: times.map((_, k) => band(at(k).map((values) => cv(values, "population")))),
  };
}

function drawScenario(scenario: DiffusionScenario, random: () => number): DiffusionScenario {
  const normal = (): number => {
    const [u1, u2] = [random(), random()];
    return Math.sqrt(-2 * Math.log1p(-u1)) * Math.cos(2 * Math.PI * u2);
  };
  const rho = Math.min(0.9, Math.max(0.2, scenario.rho + 0.15 * normal()));
  const beta = scenario.beta * Math.exp(0.3 * normal());
  const g = scenario.g * Math.exp(0.3 * normal());
  const delta = scenario.delta * Math.exp(0.2 * normal());
  return { ...scenario, rho, beta, g, delta };
}

function band(values: number[]): Band {
  const sorted = values.sort((a, b) => a - b);
  const quantile = (p: number): number => quantileSorted(sorted, p) ?? NaN;
  return { low: quantile(0.1), median: quantile(0.5), high: quantile(0.9) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
