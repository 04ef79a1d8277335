import { baseline } from "../../catalog/catalog";
import type { Step } from "../../catalog/method-choices";
import { methodologies } from "../../catalog/methodologies";
import type { LateParams } from "../../model/params";
import { STEP_KEYS } from "../../state/custom-methodology";
import { methodOptions } from "../../state/method-options";

export type StepKey = keyof typeof STEP_KEYS;

/** The steps that have a choice of methods, with the address's word for each. */
export const STEPS = (Object.entries(STEP_KEYS) as [StepKey, Step][]).map(([key, step]) => ({
  key,
  step,
}));

/** The method of a step with its arguments, as chosen or as in the methodology that the reader starts from. */
export function chosenMethod(key: StepKey, params: LateParams): Readonly<Record<string, unknown>> {
  const step = STEP_KEYS[key];
  const base = methodologies.find(({ id }) => id === params.method) ?? baseline;
  return methodOptions(step, params[key]) ?? { ...base[step] };
}
