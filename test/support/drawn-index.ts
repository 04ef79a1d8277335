import { declaredAssumptions } from "../../src/catalog/assumptions";
import { uncertainty } from "../../src/engine/uncertainty/uncertainty";
import type { UncertaintyResult } from "../../src/model/uncertainty";
import { baselineOnPanel } from "./baseline-query";
import { toEnd } from "./small-simulation";

/** A few draws of the baseline on the panel that ships. */
export const drawnIndex: UncertaintyResult = toEnd(
  uncertainty({
    index: baselineOnPanel(),
    assumptions: declaredAssumptions,
    draws: 40,
    seed: 1,
  }),
);
