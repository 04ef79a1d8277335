import type { EngineMethod, EngineQuery, EngineValue } from "./engine-call";
import { EngineFailure } from "./engine-failure";
import { EngineLine } from "./engine-line";
import { LineLost } from "./line-lost";
import type { Rung, RungName } from "./rung";

export interface LadderOptions {
  readonly rungs: readonly Rung[];
  /** Milliseconds a rung has to answer for the first time. */
  readonly readyTimeout: number;
  /** Milliseconds a request has to be answered. */
  readonly answerTimeout: number;
  /** Told the rung whenever an engine stands ready on one. */
  readonly onRung?: (rung: RungName) => void;
}

/**
 * Keeps an engine at hand. A rung that does not open in time gives way to the next. An engine that is
 * lost or silent during a request is replaced once on its rung, then the next rung takes over; the
 * request is asked anew each time. It never climbs back up.
 */
export class EngineLadder<Api> {
  readonly #options: LadderOptions;
  #step = 0;
  #replaced = false;
  #opening: Promise<EngineLine<Api>> | null = null;
  #line: EngineLine<Api> | null = null;
  #closed: Error | null = null;

  constructor(options: LadderOptions) {
    this.#options = options;
  }

  /** The rungs from the one in use to the last. */
  get rungs(): readonly Rung[] {
    return this.#options.rungs.slice(this.#step);
  }

  run<Method extends EngineMethod<Api>>(
    method: Method,
    query: EngineQuery<Api, Method>,
  ): Promise<EngineValue<Api, Method>> {
    return this.use((line) => line.call(method, query, this.#options.answerTimeout));
  }

  /** Several calls that belong together, begun anew on the next line when one is lost. */
  async use<Value>(
    work: (line: EngineLine<Api>, rung: RungName) => Promise<Value>,
  ): Promise<Value> {
    for (;;) {
      const opening = this.open();
      const line = await opening;
      const rung = this.#options.rungs[this.#step]?.name ?? "main";
      try {
        const value = await work(line, rung);
        this.#replaced = false;
        return value;
      } catch (error) {
        if (!(error instanceof LineLost)) throw error;
        this.#giveUp(opening, error);
      }
    }
  }

  /** A line to an engine that has answered; rejects with `engine-unavailable` when no rung opens. */
  open(): Promise<EngineLine<Api>> {
    if (this.#closed) return Promise.reject(this.#closed);
    this.#opening ??= this.#climbDown();
    return this.#opening;
  }

  close(error: Error = new EngineFailure("engine-closed", "the engine was closed")): void {
    this.#closed ??= error;
    this.#line?.close(error);
  }

  async #climbDown(): Promise<EngineLine<Api>> {
    const reasons: string[] = [];
    while (!this.#closed) {
      const rung = this.#options.rungs[this.#step];
      if (!rung) break;
      try {
        const line = await this.#openRung(rung);
        this.#options.onRung?.(rung.name);
        return line;
      } catch (error) {
        reasons.push(`${rung.name}: ${EngineFailure.from(error).message}`);
        this.#nextRung();
      }
    }
    this.#restAtLast();
    throw this.#closed ?? new EngineFailure("engine-unavailable", reasons.join("; "));
  }

  async #openRung(rung: Rung): Promise<EngineLine<Api>> {
    const line = new EngineLine<Api>(await rung.open());
    this.#line = line;
    if (this.#closed) line.close(this.#closed);
    try {
      await line.ready(this.#options.readyTimeout);
      return line;
    } catch (error) {
      line.close();
      throw error;
    }
  }

  #giveUp(opening: Promise<EngineLine<Api>>, { code, message }: LineLost): void {
    // Another request on the same line may have given it up already.
    if (this.#opening !== opening) return;
    this.#opening = null;
    if (this.#replaced) this.#nextRung();
    else this.#replaced = true;
    if (this.#step < this.#options.rungs.length) return;
    this.#restAtLast();
    throw new EngineFailure(code, message);
  }

  #nextRung(): void {
    this.#step += 1;
    this.#replaced = false;
  }

  /** The next request tries the last rung again. */
  #restAtLast(): void {
    this.#opening = null;
    this.#step = this.#options.rungs.length - 1;
  }
}
