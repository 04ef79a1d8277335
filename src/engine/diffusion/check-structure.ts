import { CODINGS, type DiffusionStructure, LINE_KERNELS } from "../../model/diffusion";
import { EngineError } from "../engine-error";
import { checkNumber } from "./check-number";

/** @throws diffusion-parameter (a value out of its range), diffusion-choice (an unknown word). */
export function checkStructure(structure: DiffusionStructure): void {
  const { lambda, psi, alpha, eta, coding, lineKernel, axisWeights } = structure;
  checkNumber("lambda", lambda, 1, 1e6);
  checkNumber("psi", psi, 1, 1e3);
  checkNumber("alpha", alpha, 0, 10);
  checkNumber("eta", eta, 0, 1e6);
  for (const [axis, weight] of Object.entries(axisWeights ?? {})) {
    checkNumber(`weight of ${axis}`, weight, 0, 1e6);
  }
  if (!CODINGS.includes(coding)) {
    throw new EngineError("diffusion-choice", `no coding is called "${coding as string}"`);
  }
  if (!LINE_KERNELS.includes(lineKernel)) {
    throw new EngineError("diffusion-choice", `no line kernel is called "${lineKernel as string}"`);
  }
}
