import { RANGES, type ScenarioNumber } from "../../formats/scenario-choices";

export interface ParameterFact {
  readonly name: ScenarioNumber;
  readonly symbol: string;
  readonly unit: "km" | "rate" | "points" | "year" | null;
  readonly status: "literature" | "assumption" | "display";
}

/** What each parameter is written as and where its default comes from, DIFFUSION 3.4. */
export const PARAMETERS: readonly ParameterFact[] = [
  { name: "lambda", symbol: "\u03bb", unit: "km", status: "literature" },
  { name: "rho", symbol: "\u03c1", unit: null, status: "assumption" },
  { name: "psi", symbol: "\u03c8", unit: null, status: "assumption" },
  { name: "eta", symbol: "\u03b7", unit: null, status: "assumption" },
  { name: "alpha", symbol: "\u03b1", unit: null, status: "assumption" },
  { name: "delta", symbol: "\u03b4", unit: "rate", status: "assumption" },
  { name: "beta", symbol: "\u03b2", unit: "rate", status: "assumption" },
  { name: "g", symbol: "g", unit: "rate", status: "assumption" },
  { name: "ceiling", symbol: "C", unit: "points", status: "assumption" },
  { name: "q", symbol: "q", unit: null, status: "display" },
  { name: "t1", symbol: "t\u2081", unit: "year", status: "assumption" },
  { name: "t2", symbol: "t\u2082", unit: "year", status: "assumption" },
  { name: "tEnd", symbol: "T", unit: "year", status: "assumption" },
];

/** Decimals that a step of the parameter needs. */
export function digitsOf(name: ScenarioNumber): number {
  return Math.max(0, -Math.floor(Math.log10(RANGES[name].step) + 1e-9));
}
