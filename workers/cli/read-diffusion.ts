import { diffusionGraph } from "../../src/catalog/diffusion-graph";
import { memberGroups } from "../../src/catalog/member-groups";
import { poleCores } from "../../src/catalog/pole-cores";
import {
  type BandsQuery,
  CODINGS,
  DEFAULT_SCENARIO,
  DEFAULT_STRUCTURE,
  type DiffusionQuery,
  type DiffusionScenario,
  type DiffusionSeeds,
  type DiffusionStructure,
  LINE_KERNELS,
  SEED_MODES,
} from "../../src/model/diffusion";
import type { DiffusionGraph } from "../../src/model/diffusion-graph";
import type { MemberGroup } from "../../src/model/index-result";
import { BadInput } from "./bad-input";
import type { InputFile } from "./input-file";
import { JsonShape } from "./json-shape";

/** What a file asks of the diffusion. */
export interface DiffusionInput {
  readonly query: DiffusionQuery;
  readonly bands: Pick<BandsQuery, "draws" | "seed">;
  /** Random poles for the fit card; 0 for no card. */
  readonly permutations: number;
  /** For the fit card; null where not given. */
  readonly gdp: readonly number[] | null;
  /** Whether the graph is the catalog's, whose places are known. */
  readonly provinces: boolean;
}

const FIELDS = ["units", "start", "graph", "seeds", "structure", "scenario", "singleAct", "times", "loadTimes", "draws", "seed", "permutations", "gdp"] as const; // prettier-ignore

/** A file as `diffuse --help` describes it, or what compute prints. @throws BadInput. */
export function readDiffusion({ name, text }: InputFile): DiffusionInput {
  const root = new JsonShape(parsed(name, text), name);
  const printed = root.entries();
  const result = printed["estimated"]?.given ? printed["estimated"] : printed["computed"];
  const file = result ? new JsonShape({}, name).fields(FIELDS) : root.fields(FIELDS);
  const graph = file.graph.given ? readGraph(file.graph) : diffusionGraph;
  const values = result ? result.entries()["values"] : file.start;
  const units = result ? printed["units"] : file.units;
  const start = (values ?? file.start).list((value) => value.number());
  if (units?.given) checkUnits(name, units, graph.units);
  const scenario = readScenario(file.scenario);
  const { t1, t2, tEnd } = scenario;
  const years = Array.from({ length: Math.floor(Math.min(tEnd, 1000)) + 1 }, (_, year) => year);
  const numbers = (shape: JsonShape, fallback: number[]): number[] =>
    shape.given ? shape.list((item) => item.number()) : fallback;
  const provinces = !file.graph.given;
  return {
    query: {
      graph,
      start,
      seeds: readSeeds(file.seeds),
      structure: readStructure(file.structure),
      scenario,
      singleAct: file.singleAct.given && file.singleAct.flag(),
      times: numbers(
        file.times,
        [...new Set([...years, t1, t2, tEnd])].sort((a, b) => a - b),
      ),
      loadTimes: numbers(file.loadTimes, [t1, t2, tEnd]),
      groups: provinces ? memberGroups("six-regions", {}) : [{ id: "all", members: graph.units }],
    },
    bands: {
      draws: file.draws.given ? file.draws.number() : 0,
      seed: file.seed.given ? file.seed.number() : 20200831,
    },
    permutations: file.permutations.given ? file.permutations.number() : 0,
    gdp: file.gdp.given ? file.gdp.list((value) => value.number()) : null,
    provinces,
  };
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new BadInput(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function checkUnits(name: string, units: JsonShape, known: readonly string[]): void {
  const given = units.list((unit) => unit.text());
  const place = known.findIndex((unit, i) => unit !== given[i]);
  if (place >= 0 || given.length !== known.length) {
    const at = place < 0 ? known.length : place;
    const [ours, theirs] = [known[at] ?? "nothing", given[at] ?? "nothing"];
    throw new BadInput(`${name}/units/${at}: the graph has ${ours}, the file ${theirs}`);
  }
}

function readGraph(shape: JsonShape): DiffusionGraph {
  const { units, area, line, segments } = shape.fields(["units", "area", "line", "segments"]);
  return {
    units: units.list((unit) => unit.text()),
    area: area.list((edge) => {
      const { i, j, kind, borderKm, capitalKm } = edge.fields(["i", "j", "kind", "borderKm", "capitalKm"]); // prettier-ignore
      return {
        i: i.number(),
        j: j.number(),
        kind: kind.word(["land", "strait"]),
        borderKm: borderKm.given ? borderKm.number() : null,
        capitalKm: capitalKm.number(),
      };
    }),
    line: line.given
      ? line.list((pair) => {
          const { i, j, axes } = pair.fields(["i", "j", "axes"]);
          return { i: i.number(), j: j.number(), axes: axes.list(readWay) };
        })
      : [],
    segments: segments.given ? segments.list(readWay) : [],
  };
}

function readWay(shape: JsonShape): { axis: string; km: number; u: string; v: string } {
  const { axis, km, u, v } = shape.fields(["axis", "km", "u", "v"]);
  return { axis: axis.text(), km: km.number(), u: u.text(), v: v.text() };
}

function readSeeds(shape: JsonShape): DiffusionSeeds {
  const poles = memberGroups("poles", {});
  if (!shape.given) return { mode: "excess", poles, cores: poleCores };
  const names = ["mode", "poles", "cores", "strengths", "extraPole"] as const;
  const fields = shape.fields(names);
  const { mode, strengths, extraPole } = fields;
  return {
    mode: mode.given ? mode.word(SEED_MODES) : "excess",
    poles: fields.poles.given ? fields.poles.list(readGroup) : poles,
    cores: fields.cores.given ? fields.cores.list(readGroup) : poleCores,
    ...(strengths.given && { strengths: readNumbers(strengths) }),
    ...(extraPole.given && { extraPole: extraPole.text() }),
  };
}

function readGroup(shape: JsonShape): MemberGroup {
  const { id, members } = shape.fields(["id", "members"]);
  return { id: id.text(), members: members.list((member) => member.text()) };
}

function readNumbers(shape: JsonShape, names?: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(shape.entries(names)).map(([name, value]) => [name, value.number()]),
  );
}

function readScenario(shape: JsonShape): DiffusionScenario {
  if (!shape.given) return DEFAULT_SCENARIO;
  return { ...DEFAULT_SCENARIO, ...readNumbers(shape, Object.keys(DEFAULT_SCENARIO)) };
}

function readStructure(shape: JsonShape): DiffusionStructure {
  if (!shape.given) return DEFAULT_STRUCTURE;
  const names = ["lambda", "psi", "alpha", "eta", "coding", "lineKernel", "axisWeights"] as const;
  const { coding, lineKernel, axisWeights, ...numbers } = shape.fields(names);
  const given = Object.entries(numbers).filter(([, value]) => value.given);
  return {
    ...DEFAULT_STRUCTURE,
    ...Object.fromEntries(given.map(([name, value]) => [name, value.number()])),
    ...(coding.given && { coding: coding.word(CODINGS) }),
    ...(lineKernel.given && { lineKernel: lineKernel.word(LINE_KERNELS) }),
    ...(axisWeights.given && { axisWeights: readNumbers(axisWeights) }),
  };
}
