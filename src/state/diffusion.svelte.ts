import { diffusionGraph } from "../catalog/diffusion-graph";
import { groupings } from "../catalog/catalog";
import { indexChoices } from "../formats/index-choices";
import { parseScenario, printScenario, type ScenarioChoices } from "../formats/scenario-choices";
import type { DiffusionBands, DiffusionQuery, DiffusionResult, FitCard } from "../model/diffusion";
import type { Diagnostic } from "../model/diagnostic";
import type { DrawingFront } from "../model/drawing-front";
import { analysis } from "./analysis";
import type { Atlas } from "./atlas.svelte";
import { diffusionQuery, fitQuery, frontQuery } from "./diffusion-query";
import type { ParamsState } from "./params.svelte";
import { Run } from "./run.svelte";
import { settled } from "./settled";

const KNOWN = { units: diffusionGraph.units, poles: groupings.poles.map(({ id }) => id) };
/** As the specification has them. */
const BAND_SEED = 20200831;
const BAND_DRAWS = 200;
const FIT_SEED = 20200831;
const FIT_PERMUTATIONS = 20_000;

let instances = 0;

interface Page {
  readonly params: ParamsState;
  readonly atlas: Atlas;
}

/** One answer of the model, and what it answers. */
export interface DiffusionAnswer {
  readonly query: DiffusionQuery;
  readonly result: DiffusionResult;
  readonly front: DrawingFront;
}

/** The scenario that the address asks for, run over the index on screen. */
export class Diffusion {
  readonly #page: Page;
  readonly #client: typeof analysis;
  #asked: DiffusionQuery | null = null;
  #askedKey = "";
  #told = "";
  /** Steps of a story run beside each other: the question of one must not end that of another. */
  readonly #lane = `diffusion-${String(instances++)}`;

  /** The last answer; it stays on screen until the next is here. */
  answer: DiffusionAnswer | null = $state.raw(null);
  /** Why the last run gave nothing. */
  failure: Diagnostic | null = $state.raw(null);
  readonly bands = new Run<DiffusionBands>();
  readonly fit = new Run<FitCard>();

  constructor(page: Page, client: typeof analysis = analysis) {
    this.#page = page;
    this.#client = client;
  }

  readonly #read = $derived.by(() => parseScenario(this.#page.params.current.scenario, KNOWN));

  /** What a slider asks for that the hand has not let go of yet: it is run, but not in the address. */
  #held: ScenarioChoices | null = $state.raw(null);

  readonly choices: ScenarioChoices = $derived.by(() => this.#held ?? this.#read.choices);

  /** Whether a hand still holds a slider. */
  readonly held: boolean = $derived.by(() => this.#held !== null);

  /** Null while there is no index to start from. */
  readonly query: DiffusionQuery | null = $derived.by(() => this.queryOf(this.choices));

  /** The same with other choices. */
  queryOf(choices: ScenarioChoices): DiffusionQuery | null {
    const { result } = this.#page.atlas;
    return result && diffusionQuery(result, choices, this.#page.params.current.variant);
  }

  /** What tells this run from another: the index and everything that is asked of it. */
  readonly key: string = $derived.by(() => {
    const { current } = this.#page.params;
    // What is shown of the run does not make another.
    const asked = printScenario({ ...this.choices, pole: "", still: null });
    return JSON.stringify([indexChoices(current), current.variant, asked, this.query?.start]);
  });

  choose(change: Partial<ScenarioChoices>): void {
    const scenario = printScenario({ ...this.choices, ...change });
    this.#held = null;
    this.#page.params.set({ scenario });
  }

  /** Runs with a choice that is not final; `choose` ends it. */
  hold(change: Partial<ScenarioChoices>): void {
    this.#held = { ...this.choices, ...change };
  }

  /** Tells the page what of the address could not be read, once. */
  report(): void {
    const { problems } = this.#read;
    const told = problems.map(({ value }) => value).join();
    if (told === this.#told) return;
    this.#told = told;
    this.#page.params.report(problems);
  }

  /** Asks when the index or the scenario is another. For an attachment: it runs again with what it reads. */
  follow(): void {
    const { query, key } = this;
    if (!query || key === this.#askedKey) return;
    this.#askedKey = key;
    void this.#ask(query);
  }

  /** Asks again after a failure. */
  retry(): void {
    void this.ask();
  }

  /** Asks once, for who does not follow; the answer or the failure is there when it is done. */
  async ask(): Promise<void> {
    const { query } = this;
    if (query) await this.#ask(query);
  }

  async #ask(query: DiffusionQuery): Promise<void> {
    this.#asked = query;
    try {
      const client = this.#client();
      const [run, front] = await Promise.all([
        client.request("diffuse", query, this.#lane),
        client.request(
          "drawingFront",
          frontQuery(query.scenario, query.singleAct),
          `${this.#lane}-front`,
        ),
      ]);
      // A late answer is not drawn under parameters that were chosen since.
      if (this.#asked !== query || run.status !== "done" || front.status !== "done") return;
      this.answer = { query, result: run.value, front: front.value };
      this.failure = null;
    } catch (error) {
      if (this.#asked !== query) return;
      if (!(error instanceof Error)) throw error;
      this.failure = { code: error.name, params: { message: error.message } };
    }
  }

  startBands(): void {
    const { query, key } = this;
    if (!query) return;
    const { graph, start, seeds, structure, scenario, singleAct, times } = query;
    void this.bands.start(key, async (signal) => {
      const answer = await this.#client().request("diffusionBands", {
        graph,
        start,
        seeds,
        structure,
        scenario,
        singleAct,
        // A band a half year is enough to draw.
        times: times.filter((_, k) => k % 5 === 0 || k === times.length - 1),
        draws: BAND_DRAWS,
        seed: BAND_SEED,
      });
      return settled(answer, signal);
    });
  }

  startFit(): void {
    const { query, key } = this;
    if (!query) return;
    void this.fit.start(key, async (signal) => {
      const asked = fitQuery(query, this.#page.atlas.panel, {
        permutations: FIT_PERMUTATIONS,
        seed: FIT_SEED,
      });
      return settled(await this.#client().request("diffusionFit", asked), signal);
    });
  }
}
