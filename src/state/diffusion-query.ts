import { axes } from "../catalog/axes";
import { units as catalogUnits } from "../catalog/catalog";
import { diffusionGraph } from "../catalog/diffusion-graph";
import { GDP } from "../catalog/gdp";
import { memberGroups } from "../catalog/member-groups";
import { poleCores } from "../catalog/pole-cores";
import type { ScenarioChoices } from "../formats/scenario-choices";
import type { DiffusionQuery, DiffusionScenario, FitQuery } from "../model/diffusion";
import type { FrontQuery } from "../model/drawing-front";
import type { IndexResult } from "../model/index-result";
import type { Panel } from "../model/panel";
import type { Params } from "../model/params";

/** Scenario years between two frames of the timeline. */
const FRAME = 0.1;
/** Scenario years between two loads of the segments. */
const LOAD_STEP = 0.5;
const SAMPLE_KM = 30;

/** From 0 to the end, both among them. */
function frameTimes(end: number, step = FRAME): number[] {
  const count = Math.ceil(end / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, k) => Math.min(end, Math.round(k * step * 10) / 10));
}

/** The index that the signal starts from, in the order of the graph: the estimate where there is one. */
function startOf(result: IndexResult): readonly number[] {
  const { values } = result.estimated ?? result.computed;
  return diffusionGraph.units.map((unit) => values[result.units.indexOf(unit)] ?? NaN);
}

export function diffusionQuery(
  result: IndexResult,
  choices: ScenarioChoices,
  variant: Params["variant"],
): DiffusionQuery {
  const { structure, scenario, singleAct, extra } = choices;
  const times = frameTimes(scenario.tEnd);
  return {
    graph: diffusionGraph,
    start: startOf(result),
    seeds: {
      mode: choices.seeds,
      poles: memberGroups("poles", variant),
      cores: poleCores,
      ...(extra === "" ? {} : { extraPole: extra }),
    },
    structure,
    scenario,
    singleAct,
    times,
    loadTimes: frameTimes(scenario.tEnd, LOAD_STEP),
    groups: memberGroups("six-regions", {}),
  };
}

/** The drawing's front: from the core cities over all axes; an added pole has no city of its own on them. */
export function frontQuery({ t1, t2 }: DiffusionScenario, singleAct: boolean): FrontQuery {
  return {
    cities: axes.cities.map(({ id, lonLat }) => ({ id, lonLat })),
    segments: diffusionGraph.segments,
    cores: axes.cores.flatMap(({ cities }) => cities),
    t1: singleAct ? 0 : t1,
    t2: singleAct ? 0 : t2,
    stepKm: SAMPLE_KM,
  };
}

export function fitQuery(
  query: DiffusionQuery,
  panel: Panel | null,
  { permutations, seed }: Pick<FitQuery, "permutations" | "seed">,
): FitQuery {
  const { graph, start, seeds, structure, scenario } = query;
  const capitals = graph.units.map(
    (unit) => catalogUnits.find(({ id }) => id === unit)?.capitalLonLat ?? ([NaN, NaN] as const),
  );
  const lonLats = new Map(axes.cities.map(({ id, lonLat }) => [id, lonLat]));
  const coreCities = axes.cores.flatMap(({ cities }) =>
    cities.map((city) => lonLats.get(city) ?? ([NaN, NaN] as const)),
  );
  const incomes = panel?.columns[GDP];
  const gdp = incomes && graph.units.map((unit) => incomes[panel.units.indexOf(unit)] ?? NaN);
  const asked = {
    graph,
    start,
    seeds,
    structure,
    scenario,
    capitals,
    coreCities,
    permutations,
    seed,
  };
  return gdp ? { ...asked, gdp } : asked;
}
