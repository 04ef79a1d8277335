import type { DiffusionScenario } from "../../model/diffusion";
import { EngineError } from "../engine-error";
import type { Operators } from "./operators";
import { Trajectory } from "./trajectory";

/** By time, unit and pole, in this order. */
export interface Simulation {
  readonly signal: Float64Array;
  readonly dose: Float64Array;
}

/**
 * Signal and dose at `times`, in any order, each from 0 to tEnd; `emission` by unit and pole, row-major.
 * @throws diffusion-times (a time outside), the errors of Trajectory.
 */
export function simulate(
  operators: Operators,
  emission: Float64Array,
  poles: number,
  scenario: DiffusionScenario,
  times: readonly number[],
): Simulation {
  const trajectory = new Trajectory(operators, emission, poles, scenario);
  checkTimes(times, scenario.tEnd);
  const frame = operators.n * poles;
  const signal = new Float64Array(times.length * frame);
  const dose = new Float64Array(times.length * frame);
  times.forEach((time, k) => trajectory.write(time, signal, dose, k * frame));
  return { signal, dose };
}

/** @throws diffusion-times. */
export function checkTimes(times: readonly number[], tEnd: number): void {
  const bad = times.find((time) => !(time >= 0 && time <= tEnd));
  if (bad !== undefined) {
    throw new EngineError("diffusion-times", `times are from 0 to ${tEnd}: ${bad}`);
  }
}
