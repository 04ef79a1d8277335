import type { Assumptions } from "../../src/model/catalog";
import type { UncertaintyQuery } from "../../src/model/uncertainty";
import { deepFreeze } from "./deep-freeze";
import { smallQuery } from "./small-query";

/** Two alternatives of each step, weights by a quarter, one indicator left out or none. */
export function smallAssumptions(changes: Partial<Assumptions> = {}): Assumptions {
  const title = { "zh-Hans": "small", "zh-Hant": "small", en: "small" };
  return {
    id: "small",
    version: 1,
    title,
    weightChange: 0.25,
    treat: [{ method: "declared" }, { method: "none" }],
    normalise: [{ method: "minmax", low: 0, high: 100 }],
    aggregate: [{ method: "arithmetic" }, { method: "geometric" }],
    leaveOneOut: true,
    ...changes,
  };
}

export function smallSimulation(changes: Partial<UncertaintyQuery> = {}): UncertaintyQuery {
  return deepFreeze({
    index: smallQuery(),
    assumptions: smallAssumptions(),
    draws: 600,
    seed: 1,
    ...changes,
  });
}

/** Drives a generator to its end. */
export function toEnd<Partial, Result>(
  steps: Generator<Partial, Result>,
  onPartial?: (partial: NonNullable<Partial>) => void,
): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value) onPartial?.(step.value);
  }
}
