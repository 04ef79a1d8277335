import { EngineError } from "../engine-error";

/**
 * ln(1 + x) of each value; NaN stays NaN. Defined for x > -1: counts and amounts, nought included.
 * @throws log1p-domain with the first value at or below -1.
 */
export function log1p(values: readonly number[]): number[] {
  const bad = values.find((value) => value <= -1);
  if (bad !== undefined)
    throw new EngineError("log1p-domain", `log1p needs values over -1: ${bad}`);
  return values.map(Math.log1p);
}
