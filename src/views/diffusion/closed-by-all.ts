import type { DiffusionModel } from "./diffusion-model.svelte";

/** Share of the gap that all poles together have closed, whichever of them the map shows. */
export function closedByAll(model: DiffusionModel, unit: number, frame: number): number {
  const sum = model.poles.reduce((total, _, pole) => total + model.dose(unit, pole, frame), 0);
  return -Math.expm1(-(model.query?.scenario.beta ?? NaN) * sum);
}
