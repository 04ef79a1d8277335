import { baseline, units } from "../catalog/catalog";
import { drawBaseMap, type ChinaTopology } from "../map/base-map";
import type { BaseMap } from "../model/base-map";
import type { Diagnostic } from "../model/diagnostic";
import type { IndexQuery, IndexResult } from "../model/index-result";
import type { Panel } from "../model/panel";
import { baselineQuery } from "./index-query";
import { loadPanel, loadTopology } from "./load-data";
import { inSlices } from "./slices";

/** What computes the index: the engine behind a worker, or the engine itself. */
export interface Computer {
  /** Null when a later query under the same key has taken its place. */
  index(query: IndexQuery, key?: string): Promise<IndexResult | null>;
}

export type Trouble = "topology" | "panel" | "engine";

/** The data on screen: base map, indicators and the index, each as far as it has come. */
export class Atlas {
  base: BaseMap = $state.raw({ units: {}, dashes: {}, undetermined: "", islets: [], lines: null });
  panel: Panel | null = $state.raw(null);
  /** The index on screen: the baseline, or one of the reader's own. */
  result: IndexResult | null = $state.raw(null);
  /** The baseline, whatever is on screen. */
  baseline: IndexResult | null = $state.raw(null);
  /** Whether the index on screen is another than the baseline: not the white paper's ranking. */
  readonly custom = $derived((this.result?.methodology.id ?? baseline.id) !== baseline.id);
  /** Why the index that the reader asked for is not on screen. */
  failure: Diagnostic | null = $state.raw(null);
  #computer: Computer | null = null;
  #asked = 0;
  #shown = 0;
  troubles: readonly Trouble[] = $state.raw([]);
  readonly #root: string;

  /** @param root address of the site's root, relative to the page, with a slash at its end */
  constructor(root: string, first: { base?: BaseMap; result?: IndexResult }) {
    this.#root = root;
    if (first.base) this.base = first.base;
    if (first.result) this.result = this.baseline = first.result;
  }

  /** Draws a level of the base map in slices; the one on screen stays until it is whole. */
  async loadBase(level: "lite" | "national" | "detail"): Promise<void> {
    await this.#attempt("topology", async () => {
      const topology = await loadTopology<ChinaTopology>(
        `${this.#root}data/geo/china-${level}.json`,
      );
      const base = await inSlices(drawBaseMap(topology, { lines: level !== "lite" }));
      const missing = units.filter(({ id }) => !base.units[id]).map(({ id }) => id);
      if (missing.length > 0) throw new Error(`china-${level} lacks ${missing.join(", ")}`);
      this.base = base;
    });
  }

  async loadPanel(): Promise<void> {
    await this.#attempt("panel", async () => {
      this.panel = await loadPanel(`${this.#root}data/panel.csv`);
    });
  }

  /** Computes the baseline; what is on screen stays until it is here, and longer if it is the reader's own. */
  async compute(computer: Computer): Promise<void> {
    this.#computer = computer;
    const panel = this.panel;
    if (!panel) return;
    await this.#attempt("engine", async () => {
      this.baseline = (await computer.index(baselineQuery(panel))) ?? this.baseline;
      if (!this.custom) this.result = this.baseline;
    });
  }

  /** Another index, to show or to compare; null when there is nothing to compute it yet, or as for a computer. */
  async ask(query: IndexQuery, key: string): Promise<IndexResult | null> {
    return (await this.#computer?.index(query, key)) ?? null;
  }

  /**
   * Shows an index when it is here, or says why it is not and keeps the last; neither where one that was
   * asked for later has come before it.
   */
  async show(index: PromiseLike<IndexResult | null> | IndexResult | null): Promise<void> {
    const turn = ++this.#asked;
    try {
      const result = await index;
      if (!result || !this.#takes(turn)) return;
      this.result = result;
      this.failure = null;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (this.#takes(turn))
        this.failure = { code: error.name, params: { message: error.message } };
    }
  }

  /** Says why there is no index to be asked for; what was asked before is not shown any more. */
  refuse(failure: Diagnostic): void {
    this.#shown = ++this.#asked;
    this.failure = failure;
  }

  /** Whether an answer is shown: no later one has been. */
  #takes(turn: number): boolean {
    if (turn < this.#shown) return false;
    this.#shown = turn;
    return true;
  }

  async #attempt(trouble: Trouble, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.troubles = this.troubles.filter((other) => other !== trouble);
    } catch (error) {
      console.error(error);
      if (!this.troubles.includes(trouble)) this.troubles = [...this.troubles, trouble];
    }
  }
}
