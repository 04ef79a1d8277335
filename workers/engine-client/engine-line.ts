import { wrap } from "comlink";
import type { EngineMethod, EngineQuery, EngineValue } from "./engine-call";
import { EngineFailure } from "./engine-failure";
import { LineLost } from "./line-lost";
import type { Connection } from "./rung";

type Far<Api> = Record<EngineMethod<Api> | "ready", (query?: unknown) => Promise<unknown>>;

/** An open connection: calls under a watchdog, all of which end when the far end is lost or closed. */
export class EngineLine<Api> {
  readonly #connection: Connection;
  readonly #remote: Far<Api>;
  readonly #pending = new Set<(error: Error) => void>();
  #end: Error | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
    // Comlink's type of a method chosen at run time is a union that cannot be called.
    this.#remote = wrap<Api>(connection.endpoint) as unknown as Far<Api>;
    connection.onLost((reason) => {
      this.#finish(new LineLost("engine-lost", reason));
    });
  }

  /** Resolves when the engine has answered once. Rejects with LineLost. */
  async ready(limit: number): Promise<void> {
    await this.#watch(() => this.#remote.ready(), limit);
  }

  /** Rejects with LineLost, or with EngineFailure when the engine answered with an error. */
  call<Method extends EngineMethod<Api>>(
    method: Method,
    query: EngineQuery<Api, Method>,
    limit: number,
  ): Promise<EngineValue<Api, Method>> {
    return this.#watch(
      () => this.#remote[method](query) as Promise<EngineValue<Api, Method>>,
      limit,
    );
  }

  close(error: Error = new EngineFailure("engine-closed", "the engine was closed")): void {
    this.#finish(error);
  }

  #watch<Value>(ask: () => Promise<Value>, limit: number): Promise<Value> {
    if (this.#end) return Promise.reject(this.#end);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#finish(new LineLost("engine-timeout", `no answer in ${limit} ms`));
      }, limit);
      const settle = (): void => {
        clearTimeout(timer);
        this.#pending.delete(fail);
      };
      const fail = (error: Error): void => {
        settle();
        reject(error);
      };
      this.#pending.add(fail);
      ask().then(
        (value) => {
          settle();
          resolve(value);
        },
        (error: unknown) => {
          fail(EngineFailure.from(error));
        },
      );
    });
  }

  #finish(error: Error): void {
    if (this.#end) return;
    this.#end = error;
    this.#connection.close();
    for (const fail of [...this.#pending]) fail(error);
  }
}
