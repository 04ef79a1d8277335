import type {
  SimulationName,
  SimulationPartial,
  SimulationQuery,
  SimulationResult,
} from "../../src/engine/simulations";
import { EngineFailure } from "../engine-client/engine-failure";
import { EngineLadder, type LadderOptions } from "../engine-client/engine-ladder";
import type { RungName } from "../engine-client/rung";
import type { AnalysisHost } from "../analysis-host";

export interface SimulationOptions<Name extends SimulationName> {
  readonly signal: AbortSignal;
  /** Told how far it is, some ten times a second. Begins anew when a worker was lost. */
  readonly onPartial?: (partial: SimulationPartial<Name>) => void;
}

/** A slice of a worker's time lets partial results out, one of the main thread's lets the page answer. */
const SLICE: Readonly<Record<RungName, number>> = { worker: 100, blob: 100, main: 8 };

/**
 * A simulation in an engine of its own, so that the interactive one stays free. It is asked on slice by
 * slice: aborting ends its worker, or on the rung `main` asks no further; the promise then rejects with
 * the signal's reason. A worker that is lost or silent is replaced once, then the next rung takes over;
 * the simulation begins anew, and the seed gives the same result.
 */
export async function simulate<Name extends SimulationName>(
  options: LadderOptions,
  name: Name,
  query: SimulationQuery<Name>,
  { signal, onPartial }: SimulationOptions<Name>,
): Promise<SimulationResult<Name>> {
  signal.throwIfAborted();
  const ladder = new EngineLadder<AnalysisHost>(options);
  const run = ladder.use(async (line, rung) => {
    await line.call("start", { name, query }, options.answerTimeout);
    for (;;) {
      const step = await line.call("step", SLICE[rung], options.answerTimeout);
      // The host runs what it was told to start: the name says what comes back.
      if (step.done) return step.value as SimulationResult<Name>;
      if (step.partial !== null && !signal.aborted) {
        onPartial?.(step.partial as unknown as SimulationPartial<Name>);
      }
    }
  });
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([run, aborted]);
  } catch (error) {
    signal.throwIfAborted();
    throw EngineFailure.from(error);
  } finally {
    signal.removeEventListener("abort", stop);
    ladder.close();
    run.catch(() => undefined);
  }
}
