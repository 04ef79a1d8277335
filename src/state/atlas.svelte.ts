import { units } from "../catalog/catalog";
import { drawBaseMap, type ChinaTopology } from "../map/base-map";
import type { BaseMap } from "../model/base-map";
import type { IndexQuery, IndexResult } from "../model/index-result";
import type { Panel } from "../model/panel";
import { baselineQuery } from "./index-query";
import { loadPanel, loadTopology } from "./load-data";
import { inSlices } from "./slices";

/** What computes the index: the engine behind a worker, or the engine itself. */
export interface Computer {
  index(query: IndexQuery): Promise<IndexResult>;
}

export type Trouble = "topology" | "panel" | "engine";

/** The data on screen: base map, indicators and the index, each as far as it has come. */
export class Atlas {
  base: BaseMap = $state.raw({ units: {}, dashes: {}, undetermined: "", islets: [], lines: null });
  panel: Panel | null = $state.raw(null);
  result: IndexResult | null = $state.raw(null);
  troubles: readonly Trouble[] = $state.raw([]);
  readonly #root: string;

  /** @param root address of the site's root, relative to the page, with a slash at its end */
  constructor(root: string, first: { base?: BaseMap; result?: IndexResult }) {
    this.#root = root;
    if (first.base) this.base = first.base;
    if (first.result) this.result = first.result;
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

  /** Computes the index of the panel; the result on screen stays until the new one is here. */
  async compute(computer: Computer): Promise<void> {
    const panel = this.panel;
    if (!panel) return;
    await this.#attempt("engine", async () => {
      this.result = await computer.index(baselineQuery(panel));
    });
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
