import { BROWSER_RUNGS } from "./engine-client/browser-rungs";
import type { EngineMethod, EngineQuery, EngineValue } from "./engine-client/engine-call";
import { EngineLadder, type LadderOptions } from "./engine-client/engine-ladder";
import { type Answer, InteractiveLane } from "./engine-client/interactive-lane";
import { simulate } from "./engine-client/simulation-lane";

export interface EngineOptions extends LadderOptions {
  /** Milliseconds a simulation has to be answered. */
  readonly simulationTimeout: number;
}

export interface EngineClient {
  /**
   * Asks when the engine is free. A newer request under the same key (the method, unless named)
   * supersedes one that waits, which then resolves as superseded. Rejects with EngineFailure.
   */
  request<Method extends EngineMethod>(
    method: Method,
    query: EngineQuery<Method>,
    key?: string,
  ): Promise<Answer<EngineValue<Method>>>;
  /** Runs apart from the interactive requests until it is answered or aborted. */
  simulate<Method extends EngineMethod>(
    method: Method,
    query: EngineQuery<Method>,
    signal: AbortSignal,
  ): Promise<EngineValue<Method>>;
  close(): void;
}

const DEFAULTS: EngineOptions = {
  rungs: BROWSER_RUNGS,
  readyTimeout: 8_000,
  answerTimeout: 10_000,
  simulationTimeout: 120_000,
};

/** The main thread's side of the engine. It starts at once, so that the engine is ready when it is asked. */
export function startEngine(options: Partial<EngineOptions> = {}): EngineClient {
  const settled = { ...DEFAULTS, ...options };
  const ladder = new EngineLadder(settled);
  const lane = new InteractiveLane(ladder);
  // A failure to open is told to the request that meets it.
  ladder.open().catch(() => undefined);
  return {
    request: (method, query, key) => lane.request(method, query, key),
    simulate: (method, query, signal) => {
      const { readyTimeout, simulationTimeout } = settled;
      const apart = { rungs: ladder.rungs, readyTimeout, answerTimeout: simulationTimeout };
      return simulate(apart, method, query, signal);
    },
    close: () => {
      ladder.close();
    },
  };
}
