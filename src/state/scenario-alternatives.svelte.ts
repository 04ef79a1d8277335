import { numberOf, type ScenarioChoices, withNumber } from "../formats/scenario-choices";
import { CODINGS, type DiffusionQuery, LINE_KERNELS, SEED_MODES } from "../model/diffusion";
import { analysis } from "./analysis";
import { Run } from "./run.svelte";
import { Superseded } from "./settled";

/** A scenario with one thing set otherwise; `value` as the address has it. */
export interface Alternative {
  readonly what: "kernel" | "seeds" | "coding" | "q" | "rho" | "psi";
  readonly value: string;
  readonly choices: ScenarioChoices;
}

/** What a scenario comes to, as far as two can be held against each other. */
export interface Outcome {
  readonly times: readonly (number | null)[];
  /** Place of the largest pole at the end, a number a unit. */
  readonly dominant: readonly number[];
  readonly emits: readonly boolean[];
}

export interface AlternativeOutcomes {
  readonly present: Outcome;
  readonly others: readonly (Outcome & Pick<Alternative, "what" | "value">)[];
}

const NUMBERS = [
  ["q", 0.05],
  ["rho", 0.5],
  ["rho", 0.85],
  ["psi", 1],
  ["psi", 3],
] as const;

/** The declared alternatives to a scenario: every other structure and sender, and some numbers. */
export function alternativesTo(choices: ScenarioChoices): Alternative[] {
  const { structure, seeds } = choices;
  const others = <Value extends string>(all: readonly Value[], own: Value): Value[] =>
    all.filter((value) => value !== own);
  return [
    ...others(LINE_KERNELS, structure.lineKernel).map((lineKernel) => ({
      what: "kernel" as const,
      value: lineKernel,
      choices: { ...choices, structure: { ...structure, lineKernel } },
    })),
    ...others(SEED_MODES, seeds).map((mode) => ({
      what: "seeds" as const,
      value: mode,
      choices: { ...choices, seeds: mode },
    })),
    ...others(CODINGS, structure.coding).map((coding) => ({
      what: "coding" as const,
      value: coding,
      choices: { ...choices, structure: { ...structure, coding } },
    })),
    ...NUMBERS.filter(([name, value]) => numberOf(choices, name) !== value).map(
      ([what, value]) => ({
        what,
        value: String(value),
        choices: withNumber(choices, what, value),
      }),
    ),
  ];
}

interface Scenario {
  readonly choices: ScenarioChoices;
  readonly key: string;
  queryOf(choices: ScenarioChoices): DiffusionQuery | null;
}

/** What the order and the largest poles of the run on screen become under each alternative. */
export class ScenarioAlternatives {
  readonly #scenario: Scenario;
  readonly #client: typeof analysis;
  readonly run = new Run<AlternativeOutcomes>();

  constructor(scenario: Scenario, client: typeof analysis = analysis) {
    this.#scenario = scenario;
    this.#client = client;
  }

  start(): void {
    const { choices, key } = this.#scenario;
    void this.run.start(key, async (signal) => {
      const alternatives = alternativesTo(choices);
      const [present, ...found] = await Promise.all(
        [choices, ...alternatives.map((one) => one.choices)].map((one, k) =>
          this.#outcome(one, `alternative ${k}`),
        ),
      );
      signal.throwIfAborted();
      if (!present) throw new Superseded();
      const others = alternatives.flatMap(({ what, value }, k) => {
        const outcome = found[k];
        return outcome ? [{ what, value, ...outcome }] : [];
      });
      return { present, others };
    });
  }

  async #outcome(choices: ScenarioChoices, lane: string): Promise<Outcome | null> {
    const query = this.#scenario.queryOf(choices);
    if (!query) return null;
    // The frames are not looked at.
    const asked = { ...query, times: [0], loadTimes: [] };
    const answer = await this.#client().request("diffuse", asked, `diffuse ${lane}`);
    if (answer.status !== "done") return null;
    const { arrival, catchment, emission } = answer.value;
    return {
      times: arrival.time,
      dominant: catchment.dominant,
      emits: emission.map((row) => row.some((strength) => strength > 0)),
    };
  }
}
