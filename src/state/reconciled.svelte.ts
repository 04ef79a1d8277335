import { memberGroups } from "../catalog/member-groups";
import type { IndexQuery, IndexResult } from "../model/index-result";
import type { Reconciliation } from "../model/reconciliation";
import type { AnalysisClient } from "../../workers/analysis-client";
import { analysis } from "./analysis";
import type { Atlas } from "./atlas.svelte";
import { chosenGroups } from "./chosen-groups";
import { baselineQuery } from "./index-query";
import type { ParamsState } from "./params.svelte";

let instances = 0;

/** Every published fact beside an index, kept in step with it by `follow`. */
export class Reconciled {
  readonly #app: { readonly atlas: Atlas; readonly params: ParamsState };
  readonly #client: () => AnalysisClient;

  /** The last answer; it stays on screen until the next is here. */
  table: Reconciliation | null = $state.raw(null);
  failed = $state(false);

  constructor(app: { readonly atlas: Atlas; readonly params: ParamsState }, client = analysis) {
    this.#app = app;
    this.#client = client;
  }

  /** What the facts and groups of an index are; null while its data are not here. */
  readonly query: IndexQuery | null = $derived.by(() => {
    const { panel } = this.#app.atlas;
    if (!panel) return null;
    return {
      ...baselineQuery(panel),
      groups: [...chosenGroups(this.#app.params.current), ...memberGroups("four-zones", {})],
    };
  });

  /** On a scale of its own, an index has nothing that a published figure could be compared with. */
  readonly comparable: boolean = $derived.by(() => this.#app.atlas.result?.scale !== null);

  #asked: IndexResult | null = null;
  /** The steps of a handout stand beside each other: the question of one must not end that of another. */
  readonly #lane = `reconcile-${String(instances++)}`;

  /** Asks for an index, that on screen unless told. For an attachment: it runs again with what it reads. */
  follow(result: IndexResult | null = this.#app.atlas.result): void {
    const index = this.query;
    if (!index || !result?.scale) return;
    this.#asked = result;
    void this.#ask({ index, result });
  }

  async #ask(query: Parameters<typeof this.request>[0]): Promise<void> {
    try {
      const answer = await this.request(query);
      // A late answer is not drawn beside an index that was asked for since.
      if (answer.status === "superseded" || this.#asked !== query.result) return;
      this.table = answer.value;
      this.failed = false;
    } catch (error) {
      if (this.#asked !== query.result) return;
      console.error(error);
      this.failed = true;
    }
  }

  request(query: { index: IndexQuery; result: IndexResult }) {
    return this.#client().request("reconcile", query, this.#lane);
  }
}
