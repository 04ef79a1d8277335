import type {
  Arrival,
  DiffusionQuery,
  DiffusionResult,
  DiffusionScenario,
} from "../../model/diffusion";
import type { Diagnostic } from "../../model/diagnostic";
import { actsOf } from "./acts-of";
import { arrival } from "./arrival";
import { budget } from "./budget";
import { catchment } from "./catchment";
import { checkStart } from "./check-start";
import { contributions } from "./contributions";
import { dispersionPath } from "./dispersion-path";
import { emission } from "./emission";
import { indexPath } from "./index-path";
import { inflows } from "./inflows";
import { multiplier } from "./multiplier";
import { buildOperators } from "./operators";
import { poleSum } from "./pole-sum";
import { segmentLoads } from "./segment-loads";
import { checkTimes, simulate } from "./simulate";
import { Trajectory } from "./trajectory";

/** Fewer arrivals than this do not make an act. */
const FEW_ARRIVALS = 4;

/**
 * The whole run: signals sent by the poles over nothing, then the lines, then lines and areas (Lu Dadao's
 * points, lines and areas), the index that closes its gap under them, and what is read from both.
 * Diagnostics: no-emitter; no-signal (units that nothing has come to by the end, for want of a way or of time); few-arrivals (fewer than
 * four in an act that takes time, with the count); at-ceiling (units that cannot gain).
 * @throws the errors of checkGraph, checkStructure, checkScenario, checkStart and emission,
 * diffusion-times, inequality-groups (a unit in no group or in two).
 */
export function diffuse(query: DiffusionQuery): DiffusionResult {
  const { graph, start, seeds, structure, times, loadTimes, groups } = query;
  const { units, segments } = graph;
  checkStart(start, units);
  const operators = buildOperators(graph, structure);
  const scenario = actsOf(query);
  const { poles, values } = emission(units, start, seeds);
  const count = poles.length;
  const { signal, dose } = simulate(operators, values, count, scenario, times);
  checkTimes(loadTimes, scenario.tEnd);
  const trajectory = new Trajectory(operators, values, count, scenario);
  const doseAt = (time: number): Float64Array => trajectory.at(time).dose;
  const all = (dose: Float64Array): Float64Array =>
    count > 0 ? poleSum(dose, count) : new Float64Array(units.length);
  const last = doseAt(scenario.tEnd);
  const index = indexOverTime(start, dose, count, times, scenario);
  const byPoles = indexOverTime(start, dose, count, times, { ...scenario, g: 0 });
  const arrived = arrival(operators, values, count, scenario);
  const { byLine, byArea } = budget(operators, values, count, scenario, scenario.tEnd);
  const [line, area] = [total(byLine), total(byArea)];
  return {
    units,
    poles,
    times,
    loadTimes,
    emission: units.map((_, i) => Array.from(values.subarray(i * count, (i + 1) * count))),
    signal,
    dose,
    index,
    arrival: arrived,
    contributions: contributions(start, last, count, scenario.tEnd, scenario),
    catchment: catchment(last, count),
    lineShare: line + area > 0 ? line / (line + area) : NaN,
    inflows: inflows(operators, scenario, {
      t1: all(doseAt(scenario.t1)),
      t2: all(doseAt(scenario.t2)),
      now: all(last),
    }),
    dispersion: dispersionPath(units, index, times, groups),
    dispersionByPoles: dispersionPath(units, byPoles, times, groups),
    segments:
      segments.length > 0 && count > 0
        ? segmentLoads(
            graph,
            structure,
            scenario,
            operators,
            loadTimes.map(doseAt),
            doseAt(scenario.t1),
          )
        : [],
    multiplier: multiplier(operators, scenario.rho),
    diagnostics: diagnostics(query, scenario, arrived, values, last),
  };
}

/** By time and unit. */
function indexOverTime(
  start: readonly number[],
  dose: Float64Array,
  poles: number,
  times: readonly number[],
  scenario: DiffusionScenario,
): Float64Array {
  const n = start.length;
  const sums = poles > 0 ? poleSum(dose, poles) : new Float64Array(times.length * n);
  return sums.map((sum, p) =>
    indexPath(start[p % n] ?? NaN, sum, times[Math.floor(p / n)] ?? NaN, scenario),
  );
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function diagnostics(
  { graph, start }: DiffusionQuery,
  { t1, t2, tEnd, ceiling }: DiffusionScenario,
  { act }: Arrival,
  emitted: Float64Array,
  last: Float64Array,
): Diagnostic[] {
  const named = (keep: (place: number) => boolean): string =>
    graph.units.filter((_, place) => keep(place)).join(" ");
  const told: Diagnostic[] = [];
  const list = (code: string, units: string): void => {
    if (units !== "") told.push({ code, params: { units } });
  };
  if (total(emitted) === 0) told.push({ code: "no-emitter", params: {} });
  else {
    const poles = emitted.length / start.length;
    const sums = poleSum(last, poles);
    list(
      "no-signal",
      named((place) => sums[place] === 0),
    );
  }
  const lengths = [t1, t2 - t1, tEnd - t2];
  lengths.forEach((length, k) => {
    const count = act.filter((one) => one === k + 1).length;
    if (length > 0 && count < FEW_ARRIVALS) {
      told.push({ code: "few-arrivals", params: { act: k + 1, count } });
    }
  });
  list(
    "at-ceiling",
    named((place) => (start[place] ?? NaN) >= ceiling),
  );
  return told;
}
