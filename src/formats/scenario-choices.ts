import {
  CODINGS,
  DEFAULT_SCENARIO,
  DEFAULT_STRUCTURE,
  type DiffusionScenario,
  type DiffusionStructure,
  LINE_KERNELS,
  SEED_MODES,
  type SeedMode,
} from "../model/diffusion";
import type { UrlProblem } from "./params";

/** What the reader has chosen of the scenario; the address has only what differs from the defaults. */
export interface ScenarioChoices {
  readonly structure: DiffusionStructure;
  readonly scenario: DiffusionScenario;
  readonly seeds: SeedMode;
  /** All acts at once. */
  readonly singleAct: boolean;
  /** A unit added as a pole of its own; empty for none. */
  readonly extra: string;
  /** The one pole whose signal is shown, by its id; empty for all. */
  readonly pole: string;
  /** Three still pictures in place of the moving one, or not; null as the reader's device asks. */
  readonly still: boolean | null;
}

export const DEFAULT_CHOICES: ScenarioChoices = {
  structure: DEFAULT_STRUCTURE,
  scenario: DEFAULT_SCENARIO,
  seeds: "excess",
  singleAct: false,
  extra: "",
  pole: "",
  still: null,
};

export interface ParameterRange {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

type StructureNumber = "lambda" | "psi" | "eta" | "alpha";
export type ScenarioNumber = StructureNumber | keyof DiffusionScenario;

/** How far each parameter may be set; the ranges of the specification, times up to twice its end. */
export const RANGES: Readonly<Record<ScenarioNumber, ParameterRange>> = {
  lambda: { low: 300, high: 1500, step: 1 },
  rho: { low: 0, high: 0.9, step: 0.01 },
  psi: { low: 1, high: 3, step: 0.05 },
  eta: { low: 0, high: 3, step: 0.05 },
  alpha: { low: 0, high: 1, step: 0.05 },
  delta: { low: 0.3, high: 2, step: 0.05 },
  beta: { low: 0, high: 0.15, step: 0.005 },
  g: { low: 0, high: 0.05, step: 0.001 },
  ceiling: { low: 50, high: 100, step: 1 },
  q: { low: 0.001, high: 0.05, step: 0.001 },
  t1: { low: 0, high: 24, step: 0.5 },
  t2: { low: 0, high: 24, step: 0.5 },
  tEnd: { low: 1, high: 24, step: 0.5 },
};

const isStructure = (name: string): name is StructureNumber => name in DEFAULT_STRUCTURE;

export const numberOf = (choices: ScenarioChoices, name: ScenarioNumber): number =>
  isStructure(name) ? choices.structure[name] : choices.scenario[name];

export function withNumber(
  choices: ScenarioChoices,
  name: ScenarioNumber,
  value: number,
): ScenarioChoices {
  return isStructure(name)
    ? { ...choices, structure: { ...choices.structure, [name]: value } }
    : { ...choices, scenario: { ...choices.scenario, [name]: value } };
}

/** Words and what they set; a word that is not listed is not read. */
type Word = (choices: ScenarioChoices, value: string) => ScenarioChoices | null;

const oneOf = <T extends string>(
  words: readonly T[],
  set: (choices: ScenarioChoices, word: T) => ScenarioChoices,
): Word => {
  return (choices, value) => {
    const word = words.find((one) => one === value);
    return word === undefined ? null : set(choices, word);
  };
};

const words = (known: KnownIds): ReadonlyMap<string, Word> =>
  new Map(
    Object.entries<Word>({
      kernel: oneOf(LINE_KERNELS, (choices, lineKernel) => ({
        ...choices,
        structure: { ...choices.structure, lineKernel },
      })),
      coding: oneOf(CODINGS, (choices, coding) => ({
        ...choices,
        structure: { ...choices.structure, coding },
      })),
      seeds: oneOf(SEED_MODES, (choices, seeds) => ({ ...choices, seeds })),
      acts: oneOf(["one"], (choices) => ({ ...choices, singleAct: true })),
      extra: oneOf(known.units, (choices, extra) => ({ ...choices, extra })),
      pole: oneOf([...known.poles, "extra"], (choices, pole) => ({ ...choices, pole })),
      still: oneOf(["true", "false"], (choices, word) => ({ ...choices, still: word === "true" })),
    }),
  );

/** Ids that the choices may name. */
export interface KnownIds {
  readonly units: readonly string[];
  readonly poles: readonly string[];
}

/**
 * Reads `rho:0.6,kernel:none,...`. What cannot be read, or lies outside its range, is listed and stays as
 * it is by default; acts that do not follow each other are all as by default.
 */
export function parseScenario(
  text: string,
  known: KnownIds,
): { choices: ScenarioChoices; problems: readonly UrlProblem[] } {
  const vocabulary = words(known);
  const bad: string[] = [];
  let choices = DEFAULT_CHOICES;
  for (const part of text.split(",").filter((one) => one !== "")) {
    const [name = "", value = "", more] = part.split(":");
    const read =
      more === undefined
        ? (vocabulary.get(name)?.(choices, value) ?? readNumber(choices, name, value))
        : null;
    if (read) choices = read;
    else bad.push(part);
  }
  const { t1, t2, tEnd } = choices.scenario;
  if (!(t1 <= t2 && t2 <= tEnd)) {
    bad.push(`t1:${String(t1)},t2:${String(t2)},tEnd:${String(tEnd)}`);
    const { t1: first, t2: second, tEnd: end } = DEFAULT_SCENARIO;
    choices = {
      ...choices,
      scenario: { ...choices.scenario, t1: first, t2: second, tEnd: end },
    };
  }
  if (choices.pole === "extra" && choices.extra === "") {
    bad.push("pole:extra");
    choices = { ...choices, pole: "" };
  }
  return {
    choices,
    problems: bad.length > 0 ? [{ key: "scenario", value: bad.join(",") }] : [],
  };
}

function readNumber(choices: ScenarioChoices, name: string, value: string): ScenarioChoices | null {
  if (!Object.hasOwn(RANGES, name) || value.trim() === "") return null;
  const { low, high } = RANGES[name as ScenarioNumber];
  const figure = Number(value);
  return figure >= low && figure <= high
    ? withNumber(choices, name as ScenarioNumber, figure)
    : null;
}

/** What differs from the defaults, as parseScenario reads it. */
export function printScenario(choices: ScenarioChoices): string {
  const { structure, seeds, singleAct, extra, pole, still } = choices;
  const numbers = (Object.keys(RANGES) as ScenarioNumber[])
    .filter((name) => numberOf(choices, name) !== numberOf(DEFAULT_CHOICES, name))
    .map((name) => `${name}:${String(numberOf(choices, name))}`);
  return [
    ...numbers,
    ...(structure.lineKernel === DEFAULT_STRUCTURE.lineKernel
      ? []
      : [`kernel:${structure.lineKernel}`]),
    ...(structure.coding === DEFAULT_STRUCTURE.coding ? [] : [`coding:${structure.coding}`]),
    ...(seeds === DEFAULT_CHOICES.seeds ? [] : [`seeds:${seeds}`]),
    ...(singleAct ? ["acts:one"] : []),
    ...(extra === "" ? [] : [`extra:${extra}`]),
    ...(pole === "" ? [] : [`pole:${pole}`]),
    ...(still === null ? [] : [`still:${String(still)}`]),
  ].join(",");
}
