import type { AnalysisApi } from "../src/engine/analysis-api";
import type { SimulationName, SimulationQuery, SimulationResult } from "../src/engine/simulations";
import { ANALYSIS_RUNGS } from "./analysis-client/browser-rungs";
import { simulate, type SimulationOptions } from "./analysis-client/simulation-lane";
import type { EngineMethod, EngineQuery, EngineValue } from "./engine-client/engine-call";
import { EngineLadder, type LadderOptions } from "./engine-client/engine-ladder";
import { type Answer, InteractiveLane } from "./engine-client/interactive-lane";

export interface AnalysisClient {
  /**
   * Asks when the analysis is free. A newer request under the same key (the method, unless named)
   * supersedes one that waits, which then resolves as superseded. Rejects with EngineFailure.
   */
  request<Method extends EngineMethod<AnalysisApi>>(
    method: Method,
    query: EngineQuery<AnalysisApi, Method>,
    key?: string,
  ): Promise<Answer<EngineValue<AnalysisApi, Method>>>;
  /** Runs apart from the requests until it has ended or is aborted. Rejects with EngineFailure or the signal's reason. */
  simulate<Name extends SimulationName>(
    name: Name,
    query: SimulationQuery<Name>,
    options: SimulationOptions<Name>,
  ): Promise<SimulationResult<Name>>;
  close(): void;
}

const DEFAULTS: LadderOptions = {
  rungs: ANALYSIS_RUNGS,
  readyTimeout: 8_000,
  answerTimeout: 30_000,
};

export type ComputeIndex = AnalysisApi["index"];

/** The index in the thread that asks for it: a worker's answer is a frame late. */
export async function indexHere(): Promise<ComputeIndex> {
  const { computeIndex } = await import("../src/engine/compute-index");
  return computeIndex;
}

/** The main thread's side of the analysis. Its worker starts with the first request. */
export function startAnalysis(options: Partial<LadderOptions> = {}): AnalysisClient {
  const settled = { ...DEFAULTS, ...options };
  const ladder = new EngineLadder<AnalysisApi>(settled);
  const lane = new InteractiveLane<AnalysisApi>(ladder);
  return {
    request: (method, query, key) => lane.request(method, query, key),
    simulate: (name, query, run) => simulate({ ...settled, rungs: ladder.rungs }, name, query, run),
    close: () => {
      ladder.close();
    },
  };
}
