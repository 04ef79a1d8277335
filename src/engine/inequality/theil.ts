import type { TheilKind } from "../../model/statistics";
import { EngineError } from "../engine-error";
import { shares } from "./shares";

/**
 * Theil's T = sum_i p_i (x_i / m) ln(x_i / m), with 0 ln 0 = 0, or L = sum_i p_i ln(m / x_i), the
 * mean log deviation (Theil 1967); p_i shares of the population, m the mean. NaN is left out.
 * @throws the errors of shares; inequality-domain for L where a value is 0.
 */
export function theil(
  values: readonly number[],
  kind: TheilKind,
  weights?: readonly number[],
): number {
  const all = shares(values, weights);
  if (kind === "L" && all.values.includes(0)) {
    throw new EngineError("inequality-domain", "Theil's L needs values above 0: 0");
  }
  return all.values.reduce((sum, value, i) => {
    const ratio = value / all.mean;
    const term = kind === "L" ? -Math.log(ratio) : ratio === 0 ? 0 : ratio * Math.log(ratio);
    return sum + (all.population[i] ?? 0) * term;
  }, 0);
}
