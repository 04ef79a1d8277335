import { type Remote, wrap } from "comlink";
import type { EngineApi } from "../../src/engine/api";
import type { EngineMethod, EngineQuery, EngineValue } from "./engine-call";
import { EngineFailure } from "./engine-failure";
import { LineLost } from "./line-lost";
import type { Connection } from "./rung";

/** An open connection: calls under a watchdog, all of which end when the far end is lost or closed. */
export class EngineLine {
  readonly #connection: Connection;
  readonly #remote: Remote<EngineApi>;
  readonly #pending = new Set<(error: Error) => void>();
  #end: Error | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#remote = wrap<EngineApi>(connection.endpoint);
    connection.onLost((reason) => {
      this.#finish(new LineLost("engine-lost", reason));
    });
  }

  /** Resolves when the engine has answered once. Rejects with LineLost. */
  async ready(limit: number): Promise<void> {
    await this.#watch(() => this.#remote.ready(), limit);
  }

  /** Rejects with LineLost, or with EngineFailure when the engine answered with an error. */
  call<Method extends EngineMethod>(
    method: Method,
    query: EngineQuery<Method>,
    limit: number,
  ): Promise<EngineValue<Method>> {
    // Comlink's type of a method chosen at run time is a union that cannot be called.
    const remote = this.#remote as unknown as Record<
      Method,
      (query: EngineQuery<Method>) => Promise<EngineValue<Method>>
    >;
    return this.#watch(() => remote[method](query), limit);
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
