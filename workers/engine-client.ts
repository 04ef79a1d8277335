import type { EngineApi } from "../src/engine/api";
import { BROWSER_RUNGS } from "./engine-client/browser-rungs";
import type { EngineMethod, EngineQuery, EngineValue } from "./engine-client/engine-call";
import { EngineLadder, type LadderOptions } from "./engine-client/engine-ladder";
import { type Answer, InteractiveLane } from "./engine-client/interactive-lane";

export interface EngineClient {
  /**
   * Asks when the engine is free. A newer request under the same key (the method, unless named)
   * supersedes one that waits, which then resolves as superseded. Rejects with EngineFailure.
   */
  request<Method extends EngineMethod<EngineApi>>(
    method: Method,
    query: EngineQuery<EngineApi, Method>,
    key?: string,
  ): Promise<Answer<EngineValue<EngineApi, Method>>>;
  close(): void;
}

const DEFAULTS: LadderOptions = {
  rungs: BROWSER_RUNGS,
  readyTimeout: 8_000,
  answerTimeout: 10_000,
};

/** The main thread's side of the engine. It starts at once, so that the engine is ready when it is asked. */
export function startEngine(options: Partial<LadderOptions> = {}): EngineClient {
  const settled = { ...DEFAULTS, ...options };
  const ladder = new EngineLadder<EngineApi>(settled);
  const lane = new InteractiveLane(ladder);
  // A failure to open is told to the request that meets it.
  ladder.open().catch(() => undefined);
  return {
    request: (method, query, key) => lane.request(method, query, key),
    close: () => {
      ladder.close();
    },
  };
}
