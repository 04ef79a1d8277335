import type { DiffusionQuery, DiffusionScenario } from "../../model/diffusion";

/** The scenario asked for: with all acts at once, lines and areas both start at time 0. */
export function actsOf({
  scenario,
  singleAct,
}: Pick<DiffusionQuery, "scenario" | "singleAct">): DiffusionScenario {
  return singleAct ? { ...scenario, t1: 0, t2: 0 } : scenario;
}
