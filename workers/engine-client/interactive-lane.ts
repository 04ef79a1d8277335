import type { EngineMethod, EngineQuery, EngineValue } from "./engine-call";
import { EngineFailure } from "./engine-failure";
import type { EngineLadder } from "./engine-ladder";

export type Answer<Value> =
  { readonly status: "done"; readonly value: Value } | { readonly status: "superseded" };

interface Waiting {
  readonly run: () => Promise<void>;
  readonly supersede: () => void;
}

/** One request at a time; of those that wait under one key only the latest is asked. */
export class InteractiveLane<Api> {
  readonly #ladder: EngineLadder<Api>;
  readonly #waiting = new Map<string, Waiting>();
  #busy = false;

  constructor(ladder: EngineLadder<Api>) {
    this.#ladder = ladder;
  }

  request<Method extends EngineMethod<Api>>(
    method: Method,
    query: EngineQuery<Api, Method>,
    key: string = method,
  ): Promise<Answer<EngineValue<Api, Method>>> {
    return new Promise((resolve, reject) => {
      this.#waiting.get(key)?.supersede();
      this.#waiting.set(key, {
        run: () =>
          this.#ladder.run(method, query).then(
            (value) => {
              resolve({ status: "done", value });
            },
            (error: unknown) => {
              reject(EngineFailure.from(error));
            },
          ),
        supersede: () => {
          resolve({ status: "superseded" });
        },
      });
      void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (;;) {
      const next = this.#waiting.entries().next();
      if (next.done) break;
      const [key, waiting] = next.value;
      this.#waiting.delete(key);
      await waiting.run();
    }
    this.#busy = false;
  }
}
