import type { DiffusionScenario } from "../../model/diffusion";
import type { Operators } from "./operators";
import { Trajectory } from "./trajectory";

/** By unit and pole: all that a signal is made of until a time, and what it has become. */
export interface Budget {
  /** delta b t. */
  readonly sent: Float64Array;
  readonly byLine: Float64Array;
  readonly byArea: Float64Array;
  /** delta E: what has died away. */
  readonly lost: Float64Array;
  readonly signal: Float64Array;
}

/**
 * Where the signal comes from and goes to: sent + byLine + byArea = lost + signal, with
 * byLine = delta rho W_line (E(t) - E(t1)) and byArea = delta rho W_area (E(t) - E(t2)), both 0 before.
 * Passing on does not take from the sender, so nothing is conserved.
 * @throws the errors of Trajectory.
 */
export function budget(
  operators: Operators,
  emission: Float64Array,
  poles: number,
  scenario: DiffusionScenario,
  time: number,
): Budget {
  const { delta, rho, t1, t2 } = scenario;
  const trajectory = new Trajectory(operators, emission, poles, scenario);
  const { signal, dose } = trajectory.at(time);
  const passed = (coupling: Float64Array, since: number): Float64Array => {
    const before = trajectory.at(Math.min(since, time)).dose;
    return received(coupling, dose, before, poles).map((sum) => delta * rho * sum);
  };
  return {
    sent: emission.map((b) => delta * b * time),
    byLine: passed(operators.lineW, t1),
    byArea: passed(operators.areaW, t2),
    lost: dose.map((one) => delta * one),
    signal,
  };
}

/** W (now - before), by unit and pole. */
function received(
  coupling: Float64Array,
  now: Float64Array,
  before: Float64Array,
  poles: number,
): Float64Array {
  const n = Math.sqrt(coupling.length);
  return now.map((_, p) => {
    const [i, k] = [Math.floor(p / poles), p % poles];
    let sum = 0;
    for (let j = 0; j < n; j += 1) {
      const q = j * poles + k;
      sum += (coupling[i * n + j] as number) * ((now[q] as number) - (before[q] as number));
    }
    return sum;
  });
}
