import type { DiffusionScenario } from "../../model/diffusion";
import { EngineError } from "../engine-error";
import { checkNumber } from "./check-number";

/**
 * @throws diffusion-parameter (a value out of its range; rho stays below 1), diffusion-acts unless
 * 0 <= t1 <= t2 <= tEnd.
 */
export function checkScenario(scenario: DiffusionScenario): void {
  const { rho, delta, beta, g, ceiling, q, t1, t2, tEnd } = scenario;
  // At 1 the signal would grow without end.
  if (!(rho >= 0 && rho < 1)) {
    throw new EngineError("diffusion-parameter", `rho is from 0 to below 1: ${rho}`);
  }
  checkNumber("delta", delta, 1e-6, 100);
  checkNumber("beta", beta, 0, 100);
  checkNumber("g", g, 0, 100);
  checkNumber("ceiling", ceiling, 0, 100);
  checkNumber("q", q, 1e-9, 1 - 1e-9);
  checkNumber("tEnd", tEnd, 0, 1000);
  if (!(t1 >= 0 && t2 >= t1 && tEnd >= t2)) {
    const times = `${t1}, ${t2}, ${tEnd}`;
    throw new EngineError("diffusion-acts", `acts start in order: 0 <= t1 <= t2 <= tEnd: ${times}`);
  }
}
