import type { SimulationProgress } from "../model/uncertainty";

export type RunStatus = "idle" | "running" | "done" | "cancelled" | "failed";

/** What a view shows of a run. */
export type RunState = Pick<Run<unknown>, "status" | "done" | "of" | "failure" | "reason" | "stop">;

/** One piece of work that takes its time: how far it is, and the key of what it was asked about. */
export class Run<Result> {
  status: RunStatus = $state("idle");
  key: string = $state("");
  done: number = $state(0);
  of: number = $state(0);
  /** While it runs, what was found so far; what was found stays when it is stopped. */
  result: Result | null = $state.raw(null);
  /** Code of the error that ended it. */
  failure: string = $state("");
  /** What that error says. */
  reason: string = $state("");
  #abort: AbortController | null = null;

  /** Begins anew; what was under way is stopped. */
  async start(
    key: string,
    work: (
      signal: AbortSignal,
      told: (progress: SimulationProgress<Result>) => void,
    ) => Promise<Result>,
  ): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#begin(key);
    const { signal } = abort;
    try {
      const result = await work(signal, (progress) => {
        if (!signal.aborted) this.#tell(progress);
      });
      if (!signal.aborted) this.settle(key, result);
    } catch (error) {
      if (signal.aborted) return;
      this.failure = error instanceof Error ? error.name : String(error);
      this.reason = error instanceof Error ? error.message : String(error);
      this.status = "failed";
    }
  }

  /** Takes a result that is at hand. */
  settle(key: string, result: Result): void {
    this.#abort?.abort();
    this.#begin(key);
    this.result = result;
    this.status = "done";
  }

  stop(): void {
    if (this.status !== "running") return;
    this.#abort?.abort();
    this.status = "cancelled";
  }

  #begin(key: string): void {
    this.key = key;
    this.status = "running";
    this.done = 0;
    this.of = 0;
    this.result = null;
    this.failure = "";
    this.reason = "";
  }

  #tell({ done, of, result }: SimulationProgress<Result>): void {
    this.done = done;
    this.of = of;
    if (result !== null) this.result = result;
  }
}
