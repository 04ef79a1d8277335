import { indexChoices } from "../formats/index-choices";
import type { OwnData } from "../model/own-data";
import type { UrlProblem } from "../formats/params";
import type { IndexQuery } from "../model/index-result";
import type { Panel } from "../model/panel";
import type { Params } from "../model/params";
import type { Atlas } from "./atlas.svelte";
import { chosenGroups } from "./chosen-groups";
import { customMethodology, type CustomMethodology } from "./custom-methodology";
import { baselineQuery } from "./index-query";
import { ownPanel } from "./own-columns";
import type { ParamsState } from "./params.svelte";

interface Asked {
  readonly params: ParamsState;
  readonly atlas: Atlas;
}

/** Every problem is told once, however often the choices are read. */
const told = new Set<string>();

/** The query for an index of the reader's own. Imposed facts speak of the members that are chosen. */
export function customQuery(
  panel: Panel,
  { methodology, scaleAt }: Pick<CustomMethodology, "methodology" | "scaleAt">,
  choices: Pick<Params, "facts" | "variant">,
): IndexQuery {
  return {
    ...baselineQuery(panel),
    methodology,
    groups: chosenGroups(choices),
    ...(scaleAt ? { scaleAt } : {}),
  };
}

/** The reader's own figures where the choices count them; null where they are not on this device. */
async function chosenFigures({ own }: Pick<Params, "own">): Promise<OwnData | null> {
  if (own !== "true") return null;
  const { ownData } = await import("./own-data.svelte");
  return (await ownData()).current;
}

async function read(panel: Panel, choices: Params) {
  const own = await chosenFigures(choices);
  const custom = customMethodology(choices, own);
  return { own, custom, query: customQuery(own ? ownPanel(panel, own) : panel, custom, choices) };
}

/** The query of the index that the address asks for, the baseline's too; null before the panel is here. */
export async function askedQuery({ params, atlas }: Asked): Promise<IndexQuery | null> {
  const { panel } = atlas;
  if (!panel) return null;
  const choices = params.current;
  return indexChoices(choices) === "" ? baselineQuery(panel) : (await read(panel, choices)).query;
}

/** Computes and shows the index that the reader's choices make; when that fails, the last one stays. */
export async function showCustom({ params, atlas }: Asked): Promise<void> {
  const { panel } = atlas;
  if (!panel) return;
  const choices = params.current;
  const { own, custom, query } = await read(panel, choices);
  // The choices may have changed while the figures were read: the later call sees to them.
  if (indexChoices(params.current) !== indexChoices(choices)) return;
  const absent = choices.own !== "" && !own ? [{ key: "own", value: choices.own }] : [];
  params.report([...custom.problems, ...absent].filter((problem) => !known(problem)));
  if (custom.weightless) atlas.refuse({ code: "all-zero", params: {} });
  else await atlas.show(atlas.ask(query, "custom"));
}

function known({ key, value }: UrlProblem): boolean {
  const text = `${key}=${value}`;
  if (told.has(text)) return true;
  told.add(text);
  return false;
}
