import type { Arrival, DiffusionScenario } from "../../model/diffusion";
import { poleSum } from "./pole-sum";
import type { Operators } from "./operators";
import { Trajectory } from "./trajectory";

/** More steps than any arrival takes: each halves what is left of the time, at worst. */
const STEPS = 60;

/**
 * When the poles together, without local growth, have closed the share q of each unit's gap: the first
 * t with 1 - exp(-beta sum_k E_k(t)) >= q. The dose never falls and bends upward, so from the end of the
 * act that brackets it Newton's steps, with the signal for slope, come down to it and never pass it. Null where that is not before tEnd, never extrapolated; all null where beta is 0.
 * @throws the errors of Trajectory.
 */
export function arrival(
  operators: Operators,
  emission: Float64Array,
  poles: number,
  scenario: DiffusionScenario,
): Arrival {
  const { beta, q, t1, t2, tEnd } = scenario;
  const all = poles > 0 ? poleSum(emission, poles) : new Float64Array(operators.n);
  const trajectory = new Trajectory(operators, all, 1, scenario);
  const needed = -Math.log1p(-q) / beta;
  const bounds = [0, t1, t2, tEnd];
  const doses = bounds.map((time) => trajectory.at(time).dose);
  const arrivals = Array.from(all, (_, unit) => {
    const act = [1, 2, 3].find((k) => (doses[k]?.[unit] ?? 0) >= needed);
    if (act === undefined) return { time: null, act: null };
    const from = bounds[act - 1] ?? 0;
    let found = bounds[act] ?? 0;
    for (let k = 0; k < STEPS; k += 1) {
      const { signal, dose } = trajectory.ofUnit(unit, 0, found);
      const next = found - (dose - needed) / signal;
      // Where rounding leads past the start, on, or nowhere.
      if (!(next < found)) break;
      found = Math.max(from, next);
    }
    return { time: found, act: act as 1 | 2 | 3 };
  });
  const time = arrivals.map((one) => one.time);
  return {
    time,
    act: arrivals.map((one) => one.act),
    order: time
      .map((_, unit) => unit)
      .sort((a, b) => compare(time[a] ?? Infinity, time[b] ?? Infinity) || a - b),
  };
}

/** Without the NaN of Infinity less Infinity. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
