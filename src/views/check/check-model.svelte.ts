import { baseline, published } from "../../catalog/catalog";
import { GDP } from "../../catalog/gdp";
import type { Fact } from "../../model/catalog";
import type { Bounds, ReconciledFact, Strain } from "../../model/reconciliation";
import { analysis } from "../../state/analysis";
import { chosenVariants } from "../../state/chosen-groups";
import { Reconciled } from "../../state/reconciled.svelte";
import type { AppContext } from "../context";
import { choiceOf, parseFacts } from "../../state/fact-choice";
import { STRAINED } from "./strained-fact";

/** A published fact and what stands beside it; null while that is computed. */
export interface CheckRow {
  readonly fact: Fact;
  readonly own: ReconciledFact | null;
  readonly imposed: boolean;
}

/** The reconciliation on screen, what the facts alone bound, and what one more fact would do. */
export class CheckModel {
  readonly #app: AppContext;
  readonly #client: typeof analysis;
  readonly reconciled: Reconciled;
  bounds: Bounds | null = $state.raw(null);
  strain: Strain | null = $state.raw(null);
  /** Which of the two could not be had. */
  failed: readonly ("bounds" | "strain")[] = $state.raw([]);

  constructor(app: AppContext, client = analysis) {
    this.#app = app;
    this.#client = client;
    this.reconciled = new Reconciled(app, client);
  }

  /** What the boxes show: the address, which is ahead of the index on screen. */
  readonly imposed: readonly string[] = $derived.by(
    () => parseFacts(this.#app.params.current.facts).ids,
  );

  readonly variants = $derived.by(() => chosenVariants(this.#app.params.current));

  readonly rows: readonly CheckRow[] = $derived.by(() => {
    const { table } = this.reconciled;
    return published.facts.map((fact) => ({
      fact,
      own: table?.facts.find(({ id }) => id === fact.id) ?? null,
      imposed: this.imposed.includes(fact.id),
    }));
  });

  /** The facts of which no set of scores can hold all; null where there is an estimate. */
  readonly contradiction: readonly string[] | null = $derived.by(
    () => this.#app.atlas.result?.contradiction?.facts ?? null,
  );

  toggle(id: string): void {
    const { imposed } = this;
    const next = imposed.includes(id) ? imposed.filter((one) => one !== id) : [...imposed, id];
    this.#app.params.set(choiceOf(next, this.variants));
  }

  chooseMembers(pole: string, name: string): void {
    this.#app.params.set(choiceOf(this.imposed, { ...this.variants, [pole]: name }));
  }

  restore(): void {
    this.#app.params.set({ facts: "", variant: {} });
  }

  /** For an attachment: asks anew with the index on screen, or with the facts that the reader chose. */
  follow(): void {
    this.reconciled.follow();
    const { benchmark } = baseline;
    const { query, comparable } = this.reconciled;
    const { result } = this.#app.atlas;
    if (!query || !benchmark || !result || !comparable) return;
    const { units } = result;
    const { facts, groups, totalInterval, panel } = query;
    const { orderGap, low, high } = benchmark;
    const { imposed } = this;
    const shared = { units, facts, groups, totalInterval, imposed, orderGap, low, high };
    const client = this.#client();
    void this.#take("bounds", client.request("bounds", shared), (value) => {
      this.bounds = value;
    });
    const gdp = panel.columns[GDP];
    if (!STRAINED || !gdp) return;
    const scores = result.computed.values;
    const strain = { ...shared, fact: STRAINED.id, scores, columns: { [GDP]: gdp } };
    void this.#take("strain", client.request("strain", strain), (value) => {
      this.strain = value;
    });
  }

  async #take<Value>(
    name: "bounds" | "strain",
    answer: Promise<{ status: "done"; value: Value } | { status: "superseded" }>,
    use: (value: Value) => void,
  ): Promise<void> {
    try {
      const settled = await answer;
      if (settled.status === "superseded") return;
      use(settled.value);
      this.failed = this.failed.filter((one) => one !== name);
    } catch (error) {
      console.error(error);
      if (!this.failed.includes(name)) this.failed = [...this.failed, name];
    }
  }
}
