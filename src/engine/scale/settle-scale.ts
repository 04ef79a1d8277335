import type { IndexQuery } from "../../model/index-result";
import { composite } from "../composite";
import type { Steps } from "../steps";
import type { AffineMap } from "./apply-scale";
import { fitScale } from "./fit-scale";

/**
 * The map from a composite to the published scale: the query's `heldScale`; else fitted to the
 * composite of `scaleAt`'s domains under the query's own impute, treat, normalise and aggregate and the
 * weights as declared there; else fitted to `own`, the composite itself. Null when the methodology has
 * no scale. @throws scale-anchor, unknown-unit, the errors of `composite`.
 */
export function settleScale(
  query: IndexQuery,
  own: readonly number[],
  steps: Steps,
): AffineMap | null {
  const { methodology, panel, heldScale, scaleAt } = query;
  if (!methodology.scale) return null;
  if (heldScale) return heldScale;
  if (!scaleAt) return fitScale(own, panel.units, methodology.scale);
  const { domains, coverage } = scaleAt;
  const declared = { method: "declared" } as const;
  const at = { ...methodology, domains, coverage, subindices: [], weight: declared };
  return fitScale(composite(at, query, steps).whole.values, panel.units, methodology.scale);
}
