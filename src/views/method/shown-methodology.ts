import { baseline } from "../../catalog/catalog";
import { methodologies } from "../../catalog/methodologies";
import type { Methodology } from "../../model/catalog";
import type { IndexResult } from "../../model/index-result";
import type { AppContext } from "../context";

export interface ShownMethodology {
  readonly methodology: Methodology;
  /** The index by that methodology; null until it is here. */
  readonly result: IndexResult | null;
}

/**
 * The methodology that the page tells of: the catalog's one that the index on screen is computed by.
 * A reader's own choices are the lab's to show; beside them this page keeps to the baseline.
 */
export function shownMethodology({ atlas }: Pick<AppContext, "atlas">): ShownMethodology {
  const id = atlas.result?.methodology.id;
  const methodology = methodologies.find((one) => one.id === id);
  return methodology
    ? { methodology, result: atlas.result }
    : { methodology: baseline, result: atlas.baseline };
}
