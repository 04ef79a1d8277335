import { untrack } from "svelte";
import { declaredAssumptions } from "../catalog/assumptions";
import { indexChoices } from "../formats/index-choices";
import type { Component } from "../model/catalog";
import type { IndexQuery } from "../model/index-result";
import type { DropOneResult, OvertakeResult, SensitivityResult } from "../model/sensitivity";
import type { UncertaintyResult } from "../model/uncertainty";
import { analysis } from "./analysis";
import type { Atlas } from "./atlas.svelte";
import { askedQuery } from "./custom-index";
import { follow } from "./follow.svelte";
import { madeApart } from "./made-apart.svelte";
import type { ParamsState } from "./params.svelte";
import { Run } from "./run.svelte";
import { settled } from "./settled";
import { whenIdle } from "./when-idle";

const DECLARED_SEED = 1;
export const DRAW_COUNTS = [1000, 2000, 5000, 10_000] as const;
/** Rows of a Sobol matrix: the index is computed for each, for each of another, and once more a factor. */
export const SAMPLES = 1024;
/** Milliseconds without a change before the draws begin: weights are dragged. */
const QUIET = 400;
const KEPT = 6;

/** What can be said of overtaking, and the domains that it was asked of. */
export interface Overtaking {
  readonly found: OvertakeResult;
  readonly domains: readonly Component[];
}

interface Page {
  readonly params: ParamsState;
  readonly atlas: Atlas;
}

/** How sure the index on screen is: its draws, and what else can be asked of them. */
export class Uncertainty {
  readonly #page: Page;
  readonly #client: typeof analysis;
  #kept: readonly { readonly key: string; readonly result: UncertaintyResult }[] = [];
  #views = 0;
  #follows = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  draws: number = $state(DRAW_COUNTS[0]);
  readonly intervals = new Run<UncertaintyResult>();
  readonly shares = new Run<SensitivityResult>();
  readonly drops = new Run<DropOneResult>();
  readonly overtaking = new Run<Overtaking>();

  constructor(page: Page, client: typeof analysis = analysis) {
    this.#page = page;
    this.#client = client;
  }

  /** Null where the address has a seed that is none. */
  readonly #seed = $derived.by(() => {
    const { seed } = this.#page.params.current;
    if (seed === "") return DECLARED_SEED;
    return /^\d+$/.test(seed) && Number.isSafeInteger(Number(seed)) ? Number(seed) : null;
  });

  readonly seed: number = $derived.by(() => this.#seed ?? DECLARED_SEED);
  readonly badSeed: boolean = $derived.by(() => this.#seed === null);

  /** What tells the index on screen from another. A reader's figures can change under one address. */
  readonly indexKey: string = $derived.by(() => {
    const { params, atlas } = this.#page;
    const choices = indexChoices(params.current);
    return params.current.own === "" ? choices : `${choices}#${serial(atlas.result)}`;
  });

  readonly key: string = $derived.by(
    () => `${this.indexKey}|${String(this.draws)}|${String(this.seed)}`,
  );

  /** The draws of the index on screen, as far as they are. */
  readonly result: UncertaintyResult | null = $derived.by(() =>
    this.intervals.key === this.key ? this.intervals.result : null,
  );

  /** Keeps the draws in step with the index while a view shows them; returns what ends that. */
  ask(): () => void {
    return untrack(() => {
      this.#views++;
      this.#renew();
      if (!this.#follows) {
        this.#follows = true;
        follow(
          () => [this.key, this.#page.atlas.panel],
          () => {
            untrack(() => {
              this.#renew();
            });
          },
        );
      }
      return () => {
        this.#views--;
      };
    });
  }

  /** Draws anew, whatever there is. */
  start(): void {
    clearTimeout(this.#timer);
    const { key, draws, seed } = this;
    void this.intervals.start(key, async (signal, onPartial) => {
      const index = await this.#query();
      const query = { index, assumptions: declaredAssumptions, draws, seed };
      const result = await this.#client().simulate("uncertainty", query, { signal, onPartial });
      this.#keep(key, result);
      return result;
    });
  }

  startShares(): void {
    const { key, seed } = this;
    void this.shares.start(key, async (signal, onPartial) => {
      const query = { assumptions: declaredAssumptions, samples: SAMPLES, seed };
      const index = await this.#query();
      return this.#client().simulate("sensitivity", { ...query, index }, { signal, onPartial });
    });
  }

  startDrops(): void {
    void this.drops.start(this.indexKey, async (signal) =>
      settled(await this.#client().request("dropOne", await this.#query()), signal),
    );
  }

  startOvertake(leader: string, follower: string): void {
    void this.overtaking.start(this.overtakeKey(leader, follower), async (signal) => {
      const index = await this.#query();
      const answer = await this.#client().request("overtake", { index, leader, follower });
      return { found: settled(answer, signal), domains: index.methodology.domains };
    });
  }

  overtakeKey(leader: string, follower: string): string {
    return `${this.indexKey}|${leader}|${follower}`;
  }

  #renew(): void {
    const { intervals, key, shares } = this;
    if (this.#views === 0 || this.#page.atlas.panel === null) return;
    if (shares.key !== key) shares.stop();
    if (intervals.key === key && intervals.status !== "idle") return;
    clearTimeout(this.#timer);
    const kept = this.#kept.find((one) => one.key === key);
    if (kept) intervals.settle(key, kept.result);
    else {
      intervals.stop();
      this.#timer = setTimeout(() => {
        whenIdle(() => {
          if (this.key === key && intervals.key !== key) this.start();
        });
      }, QUIET);
    }
  }

  async #query(): Promise<IndexQuery> {
    const query = await askedQuery(this.#page);
    if (query) return query;
    throw Object.assign(new Error("no index to draw from"), { name: "no-index" });
  }

  #keep(key: string, result: UncertaintyResult): void {
    this.#kept = [{ key, result }, ...this.#kept.filter((one) => one.key !== key)].slice(0, KEPT);
  }
}

const pages = new WeakMap<Atlas, Uncertainty>();

/** The one of the page. */
export function uncertaintyOf({ params, atlas }: Page): Uncertainty {
  const known = pages.get(atlas);
  if (known) return known;
  const one = madeApart(() => new Uncertainty({ params, atlas }));
  pages.set(atlas, one);
  return one;
}

const serials = new WeakMap<object, string>();
let last = 0;

function serial(of: object | null): string {
  if (!of) return "";
  const known = serials.get(of);
  if (known !== undefined) return known;
  const next = String(++last);
  serials.set(of, next);
  return next;
}
