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
  /** By pole and mode. */
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
  /** Room for the modes of one time, by pole and mode; each time is written before it is read. */
  readonly #signal: Float64Array;
  readonly #dose: Float64Array;

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
    this.#signal = new Float64Array(emission.length);
    this.#dose = new Float64Array(emission.length);
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
        signal: this.#toModes(spectrum, signal),
        source: this.#toModes(spectrum, sent),
        dose,
      });
    });
  }

  /** Signal and dose at a time from 0, by unit and pole. */
  at(time: number): { signal: Float64Array; dose: Float64Array } {
    const signal = new Float64Array(this.n * this.poles);
    const dose = new Float64Array(this.n * this.poles);
    this.write(time, signal, dose, 0);
    return { signal, dose };
  }

  /** The same into the places of both from `from` on. */
  write(time: number, signal: Float64Array, dose: Float64Array, from: number): void {
    const { n, poles } = this;
    const act = this.#actAt(time);
    const { toUnits } = act.spectrum;
    this.#toTime(act, time - act.start);
    const [signals, doses] = [this.#signal, this.#dose];
    for (let i = 0; i < n; i += 1) {
      for (let k = 0; k < poles; k += 1) {
        let [s, e] = [0, 0];
        for (let m = 0; m < n; m += 1) {
          const entry = toUnits[i * n + m] as number;
          s += entry * (signals[k * n + m] as number);
          e += entry * (doses[k * n + m] as number);
        }
        const p = i * poles + k;
        // Neither can fall below 0; rounding may.
        signal[from + p] = Math.max(0, s);
        dose[from + p] = Math.max(0, e + (act.dose[p] as number));
      }
    }
  }

  /** Signal and dose of one unit from one pole, without the others. */
  ofUnit(unit: number, pole: number, time: number): { signal: number; dose: number } {
    const { n } = this;
    const act = this.#actAt(time);
    const tau = time - act.start;
    let [signal, dose] = [0, act.dose[unit * this.poles + pole] as number];
    for (let m = 0; m < n; m += 1) {
      const mu = act.rates[m] as number;
      const first = phi1(mu, tau);
      const [s0, c] = [act.signal[pole * n + m] as number, act.source[pole * n + m] as number];
      const entry = act.spectrum.toUnits[unit * n + m] as number;
      signal += entry * ((1 - mu * first) * s0 + first * c);
      dose += entry * (first * s0 + phi2(mu, tau, first) * c);
    }
    return { signal: Math.max(0, signal), dose: Math.max(0, dose) };
  }

  /** What the modes of an act have come to after `tau`. */
  #toTime(act: Act, tau: number): void {
    const { n, poles } = this;
    for (let m = 0; m < n; m += 1) {
      const mu = act.rates[m] as number;
      const first = phi1(mu, tau);
      const second = phi2(mu, tau, first);
      // exp(-mu tau)
      const left = 1 - mu * first;
      for (let p = m; p < n * poles; p += n) {
        const [s0, c] = [act.signal[p] as number, act.source[p] as number];
        this.#signal[p] = left * s0 + first * c;
        this.#dose[p] = first * s0 + second * c;
      }
    }
  }

  #actAt(time: number): Act {
    let found = this.#acts[0] as Act;
    // An act's start belongs to the one before: there, what is 0 is 0 without rounding.
    for (const act of this.#acts) if (act.start < time) found = act;
    return found;
  }

  /** From unit and pole to pole and mode. */
  #toModes({ toModes }: Spectrum, byUnit: Float64Array): Float64Array {
    const { n, poles } = this;
    return byUnit.map((_, p) => {
      const [k, m] = [Math.floor(p / n), p % n];
      let sum = 0;
      for (let i = 0; i < n; i += 1) {
        sum += (toModes[m * n + i] as number) * (byUnit[i * poles + k] as number);
      }
      return sum;
    });
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
