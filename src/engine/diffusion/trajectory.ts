import type { DiffusionScenario } from "../../model/diffusion";
import { EngineError } from "../engine-error";
import { checkScenario } from "./check-scenario";
import type { Operators, Spectrum } from "./operators";
import { phi1, phi2 } from "./phi";

/** An act in modes: what stood at its start, and what is sent. */
interface Act {
  readonly start: number;
  readonly spectrum: Spectrum;
  /** delta (1 - rho omega) of each mode. */
  readonly rates: Float64Array;
  /** By mode and pole. */
  readonly signal: Float64Array;
  readonly source: Float64Array;
  /** By unit and pole. */
  readonly dose: Float64Array;
}

/**
 * The signal s of each pole in each unit and its sum over time, the dose E:
 * ds/dt = delta (b + rho W s - s), s(0) = 0, with W switched at t1 and t2; exact at any time, by modes:
 * s = exp(-mu tau) s0 + phi1 c, E = E0 + phi1 s0 + phi2 c, c = delta b.
 */
export class Trajectory {
  readonly n: number;
  readonly poles: number;
  readonly #acts: readonly Act[];

  /**
   * `emission` b by unit and pole, row-major.
   * @throws the errors of checkScenario; diffusion-shape (n numbers a pole), diffusion-emission (a number
   * that is not from 0).
   */
  constructor(
    operators: Operators,
    emission: Float64Array,
    poles: number,
    scenario: DiffusionScenario,
  ) {
    checkScenario(scenario);
    checkEmission(emission, operators.n * poles);
    this.n = operators.n;
    this.poles = poles;
    const acts: Act[] = [];
    this.#acts = acts;
    const sent = emission.map((b) => scenario.delta * b);
    let signal: Float64Array = new Float64Array(sent.length);
    let dose = signal;
    [0, scenario.t1, scenario.t2].forEach((start, k) => {
      if (k > 0) ({ signal, dose } = this.at(start));
      const spectrum = operators.acts[k] as Spectrum;
      acts.push({
        start,
        spectrum,
        rates: spectrum.values.map((omega) => scenario.delta * (1 - scenario.rho * omega)),
        signal: this.#times(spectrum.toModes, signal),
        source: this.#times(spectrum.toModes, sent),
        dose,
      });
    });
  }

  /** Signal and dose at a time from 0, by unit and pole. */
  at(time: number): { signal: Float64Array; dose: Float64Array } {
    const act = this.#actAt(time);
    const { poles } = this;
    const tau = time - act.start;
    const signal = new Float64Array(act.signal.length);
    const dose = new Float64Array(act.signal.length);
    act.rates.forEach((mu, m) => {
      const [left, first, second] = [Math.exp(-mu * tau), phi1(mu, tau), phi2(mu, tau)];
      for (let p = m * poles; p < (m + 1) * poles; p += 1) {
        const [s0, c] = [act.signal[p] as number, act.source[p] as number];
        signal[p] = left * s0 + first * c;
        dose[p] = first * s0 + second * c;
      }
    });
    const { toUnits } = act.spectrum;
    // Neither can fall below 0; rounding may.
    return {
      signal: this.#times(toUnits, signal).map((s) => Math.max(0, s)),
      dose: this.#times(toUnits, dose).map((d, p) => Math.max(0, d + (act.dose[p] as number))),
    };
  }

  /** The dose of one unit from one pole, without the others. */
  doseOf(unit: number, pole: number, time: number): number {
    const { start, spectrum, rates, signal, source, dose } = this.#actAt(time);
    let sum = dose[unit * this.poles + pole] as number;
    rates.forEach((mu, m) => {
      const p = m * this.poles + pole;
      const first = phi1(mu, time - start) * (signal[p] as number);
      const second = phi2(mu, time - start) * (source[p] as number);
      sum += (spectrum.toUnits[unit * this.n + m] as number) * (first + second);
    });
    return Math.max(0, sum);
  }

  #actAt(time: number): Act {
    let found = this.#acts[0] as Act;
    // An act's start belongs to the one before: there, what is 0 is 0 without rounding.
    for (const act of this.#acts) if (act.start < time) found = act;
    return found;
  }

  /** A matrix n by n times one of n by poles. */
  #times(matrix: Float64Array, columns: Float64Array): Float64Array {
    const { n, poles } = this;
    const product = new Float64Array(n * poles);
    for (let i = 0; i < n; i += 1) {
      for (let m = 0; m < n; m += 1) {
        const entry = matrix[i * n + m] as number;
        for (let k = 0; k < poles; k += 1) {
          const p = i * poles + k;
          product[p] = (product[p] as number) + entry * (columns[m * poles + k] as number);
        }
      }
    }
    return product;
  }
}

function checkEmission(emission: Float64Array, length: number): void {
  if (emission.length !== length) {
    const counts = `${emission.length} numbers, ${length} needed`;
    throw new EngineError("diffusion-shape", `an emission a unit and pole: ${counts}`);
  }
  const bad = emission.find((b) => !(b >= 0 && b < Infinity));
  if (bad !== undefined) {
    throw new EngineError("diffusion-emission", `an emission is a number from 0: ${bad}`);
  }
}
