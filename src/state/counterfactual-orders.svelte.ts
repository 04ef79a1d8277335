import type { ScenarioChoices } from "../formats/scenario-choices";
import type { Arrival, DiffusionQuery, DiffusionResult } from "../model/diffusion";
import { analysis } from "./analysis";
import { type Counterfactual, COUNTERFACTUALS, isSwitched, switched } from "./counterfactual";

/** What is asked of: the choices on screen, and the run that others would give. */
interface Scenario {
  readonly choices: ScenarioChoices;
  readonly key: string;
  readonly held: boolean;
  queryOf(choices: ScenarioChoices): DiffusionQuery | null;
}

export interface CounterfactualOrder {
  readonly which: Counterfactual;
  readonly times: Arrival["time"];
}

/** Arrivals with nothing switched, and with each that is on by itself. */
export interface SwitchedOrders {
  readonly times: Arrival["time"];
  /** Whether each unit emits with nothing switched. */
  readonly emits: readonly boolean[];
  readonly others: readonly CounterfactualOrder[];
}

/** What each switch that is on does to the order of arrival, all else as it is set. */
export class CounterfactualOrders {
  readonly #scenario: Scenario;
  readonly #client: typeof analysis;
  #asked = "";

  /** Null while nothing is switched, or nothing is known of it yet. */
  found: SwitchedOrders | null = $state.raw(null);

  constructor(scenario: Scenario, client: typeof analysis = analysis) {
    this.#scenario = scenario;
    this.#client = client;
  }

  /** Asks when the scenario is another. For an attachment: it runs again with what it reads. */
  follow(): void {
    const { choices, key, held } = this.#scenario;
    if (held || key === this.#asked) return;
    const on = COUNTERFACTUALS.filter((which) => isSwitched(choices, which));
    this.#asked = key;
    if (on.length === 0) this.found = null;
    else void this.#ask(choices, on, key);
  }

  async #ask(choices: ScenarioChoices, on: readonly Counterfactual[], key: string): Promise<void> {
    const plain = on.reduce((made, which) => switched(made, which, false), choices);
    try {
      const [before, ...after] = await Promise.all([
        this.#run(plain, "plain"),
        ...on.map((which) => this.#run(switched(plain, which, true), which)),
      ]);
      if (this.#asked !== key) return;
      this.found = before && {
        times: before.arrival.time,
        emits: before.emission.map((row) => row.some((strength) => strength > 0)),
        others: on.flatMap((which, k) => {
          const times = after[k]?.arrival.time;
          return times ? [{ which, times }] : [];
        }),
      };
    } catch {
      // The run itself tells what is wrong; without figures the switches say nothing.
      if (this.#asked === key) this.found = null;
    }
  }

  async #run(choices: ScenarioChoices, lane: string): Promise<DiffusionResult | null> {
    const query = this.#scenario.queryOf(choices);
    if (!query) return null;
    const asked = { ...query, times: [0], loadTimes: [] };
    const answer = await this.#client().request("diffuse", asked, `diffuse ${lane}`);
    return answer.status === "done" ? answer.value : null;
  }
}
