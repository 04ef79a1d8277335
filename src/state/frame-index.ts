import { type ComputeIndex, indexHere } from "../../workers/analysis-client";
import type { IndexQuery, IndexResult } from "../model/index-result";
import { inSlices } from "./slices";

/** Milliseconds: an index that takes more than a frame of a usual screen is no better than a worker's. */
const FRAME = 16;
/** Runs before an index is quick: the browser compiles what has run often. */
const WARMING = 16;
/** As many slow ones in a row are no chance. */
const SLOW = 4;

/** The index within the frame that asks for it, where the machine and the methods are quick enough for that. */
export class FrameIndex {
  readonly #load: () => Promise<ComputeIndex>;
  #compute: ComputeIndex | null = null;
  #slow = 0;

  constructor(load = indexHere) {
    this.#load = load;
  }

  /** Computes an index until that is quick, a run at a time, so that the page answers in between. */
  async warm(query: () => IndexQuery | null): Promise<void> {
    if (this.#compute) return;
    const compute = await this.#load();
    const asked = query();
    if (!asked) return;
    const least = await inSlices(runs(compute, asked), 0);
    this.#slow = 0;
    if (least <= FRAME) this.#compute = compute;
  }

  /** Whether the next index is likely to be here at once. */
  get warmed(): boolean {
    return this.#compute !== null;
  }

  /** Null where another thread had better be asked. @throws the errors of the engine. */
  compute(query: IndexQuery): IndexResult | null {
    const compute = this.#compute;
    if (!compute) return null;
    const start = performance.now();
    const result = compute(query);
    this.#slow = performance.now() - start > FRAME ? this.#slow + 1 : 0;
    if (this.#slow === SLOW) this.#compute = null;
    return result;
  }
}

/** Milliseconds of the quickest of the runs. */
function* runs(compute: ComputeIndex, query: IndexQuery): Generator<void, number> {
  let least = Infinity;
  for (let run = 0; run < WARMING; run++) {
    const start = performance.now();
    compute(query);
    least = Math.min(least, performance.now() - start);
    yield;
  }
  return least;
}
