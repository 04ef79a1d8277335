import { storyIds } from "../catalog/stories";
import { groupings, units } from "../catalog/catalog";
import { defaultParams, parseParams, type UrlProblem } from "../formats/params";
import { parseScenario } from "../formats/scenario-choices";
import { FRAME_FLAGS, type Params } from "../model/params";
import { customMethodology } from "./custom-methodology";
import { findStory } from "./find-story";
import { placeOf } from "./story.svelte";
import { vocabulary } from "./vocabulary";

/** What the host's page has set by the address of the frame, and what no other page may ask for. */
const FIXED = ["view", "own", "compat", "childId", ...FRAME_FLAGS] as const;

export interface AskedState {
  readonly params: Params;
  /** Step of the story, from 1 on. */
  readonly place: number;
}

/**
 * Reads a whole state from outside, `?tab=rank&select=440000` or `?story=two-minutes#/3`; what it leaves
 * out is at its default, but language and theme stay. Unlike an address it is taken whole or not at all:
 * everything that names nothing is listed.
 */
export async function readAskedState(
  text: string,
  current: Params,
): Promise<AskedState | { problems: readonly UrlProblem[] }> {
  const [query = "", hash] = text.split("#");
  const asked = new URLSearchParams(query);
  const { lang, dark } = current;
  const kept = Object.fromEntries(FIXED.map((key) => [key, current[key]]));
  const fallback: Params = { ...defaultParams(lang), dark, ...kept };
  const { params, problems } = parseParams(query, vocabulary, fallback);
  const refused = [...asked].filter(
    ([key]) => FIXED.some((fixed) => fixed === key) || (!(key in fallback) && key !== "v"),
  );
  const place = hash === undefined ? 1 : placeOf(`#${hash}`);
  const all = [
    ...problems,
    ...refused.map(([key, value]) => ({ key, value })),
    ...lateProblems(params),
    ...(await stepProblems(params.story, place, hash)),
  ];
  return all.length > 0 ? { problems: all } : { params, place };
}

/** Of what is else read by the view that shows it. */
function lateProblems(params: Params): UrlProblem[] {
  const { problems, weightless } = customMethodology(params);
  const known = {
    units: units.filter(({ indexed }) => indexed).map(({ id }) => id),
    poles: groupings.poles.map(({ id }) => id),
  };
  const numbers = (["t", "seed"] as const).filter((key) => !/^(\d+(\.\d+)?)?$/.test(params[key]));
  return [
    ...problems,
    ...(weightless ? [{ key: "w", value: params.w }] : []),
    ...parseScenario(params.scenario, known).problems,
    ...numbers.map((key) => ({ key, value: params[key] })),
    ...(/^(true|false|1|0)?$/.test(params.patterns)
      ? []
      : [{ key: "patterns", value: params.patterns }]),
  ];
}

async function stepProblems(
  id: string,
  place: number,
  hash: string | undefined,
): Promise<UrlProblem[]> {
  if (id === "") return hash ? [{ key: "#", value: hash }] : [];
  const story = storyIds.some((one) => one === id) ? await findStory(id) : null;
  if (!story) return [{ key: "story", value: id }];
  return place >= 1 && place <= story.steps.length ? [] : [{ key: "#", value: hash ?? "" }];
}
