import { EngineError } from "../engine-error";

/** @throws mean-domain unless every cell that is not NaN is above 0. */
export function checkPositive(mean: string, cells: readonly number[]): void {
  const bad = cells.find((cell) => cell <= 0);
  if (bad !== undefined) {
    throw new EngineError("mean-domain", `a ${mean} mean needs values above 0: ${bad}`);
  }
}
