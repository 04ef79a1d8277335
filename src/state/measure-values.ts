import type { IndexResult } from "../model/index-result";
import type { Measure } from "../model/measure";
import type { Panel } from "../model/panel";
import type { IndexKind } from "../model/params";

/**
 * A measure's values in the order of the result's units; null while they are not here. Comparisons are
 * the views' to compute.
 */
export function measureValues(
  measure: Measure,
  kind: IndexKind,
  result: IndexResult,
  panel: Panel | null,
): readonly number[] | null {
  switch (measure.family) {
    case "index":
      return kind === "estimated" ? (result.estimated?.values ?? null) : result.computed.values;
    case "domain":
      return result.domains.find(({ id }) => id === measure.code)?.values ?? null;
    case "subindex":
      return result.subindices.find(({ id }) => id === measure.code)?.values ?? null;
    case "indicator":
      return panel?.columns[measure.code] ?? null;
    case "derived":
      return null;
  }
}
