import { memberGroups } from "../catalog/member-groups";
import type { UrlProblem } from "../formats/params";
import type { IndexQuery } from "../model/index-result";
import type { Panel } from "../model/panel";
import type { Params } from "../model/params";
import type { Atlas } from "./atlas.svelte";
import { customMethodology, type CustomMethodology } from "./custom-methodology";
import { baselineQuery } from "./index-query";
import type { ParamsState } from "./params.svelte";

/** Every problem is told once, however often the choices are read. */
const told = new Set<string>();

/** The query for an index of the reader's own. Imposed facts speak of the members that are chosen. */
export function customQuery(
  panel: Panel,
  { methodology, scaleAt }: Pick<CustomMethodology, "methodology" | "scaleAt">,
  { facts, variant }: Pick<Params, "facts" | "variant">,
): IndexQuery {
  const members = facts === "" ? {} : variant;
  return {
    ...baselineQuery(panel),
    methodology,
    groups: [...memberGroups("six-regions", {}), ...memberGroups("poles", members)],
    ...(scaleAt ? { scaleAt } : {}),
  };
}

/** Computes and shows the index that the reader's choices make; when that fails, the last one stays. */
export async function showCustom({
  params,
  atlas,
}: {
  readonly params: ParamsState;
  readonly atlas: Atlas;
}): Promise<void> {
  const { panel } = atlas;
  if (!panel) return;
  const custom = customMethodology(params.current);
  params.report(custom.problems.filter((problem) => !known(problem)));
  if (custom.weightless) {
    atlas.failure = { code: "all-zero", params: {} };
    return;
  }
  try {
    await atlas.show(atlas.ask(customQuery(panel, custom, params.current), "custom"));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    atlas.failure = { code: error.name, params: { message: error.message } };
  }
}

function known({ key, value }: UrlProblem): boolean {
  const text = `${key}=${value}`;
  if (told.has(text)) return true;
  told.add(text);
  return false;
}
