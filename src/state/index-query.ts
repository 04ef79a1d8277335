import { baseline, published } from "../catalog/catalog";
import { memberGroups } from "../catalog/member-groups";
import type { IndexQuery } from "../model/index-result";
import type { Panel } from "../model/panel";

/** The baseline index of a panel, with the white paper's facts and the groups they speak of. */
export function baselineQuery(panel: Panel): IndexQuery {
  return {
    methodology: baseline,
    panel,
    groups: [...memberGroups("six-regions", {}), ...memberGroups("poles", {})],
    facts: published.facts,
    totalInterval: published.totalInterval,
  };
}
