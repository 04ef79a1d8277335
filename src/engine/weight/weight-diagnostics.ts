import type { Weight } from "../../model/catalog";
import type { Diagnostic } from "../../model/diagnostic";
import { consistencyRatio } from "./consistency-ratio";

const CONSISTENT = 0.1;

/**
 * Soft trouble of pairwise comparisons: `ahp-inconsistent` (component, ratio) where the consistency
 * ratio is above 0.1, `ahp-unused` (component) where no component has the id compared.
 * @throws ahp-matrix, ahp-size.
 */
export function weightDiagnostics(options: Weight, components: readonly string[]): Diagnostic[] {
  if (options.method !== "ahp") return [];
  return options.comparisons.flatMap((comparison) => {
    const component = comparison.of;
    if (!components.includes(component)) return [{ code: "ahp-unused", params: { component } }];
    const ratio = consistencyRatio(comparison);
    return ratio > CONSISTENT ? [{ code: "ahp-inconsistent", params: { component, ratio } }] : [];
  });
}
