import type { EngineMethod, EngineQuery, EngineValue } from "./engine-call";
import { EngineFailure } from "./engine-failure";
import { EngineLadder, type LadderOptions } from "./engine-ladder";

/**
 * A long computation in an engine of its own, so that the interactive one stays free. Aborting ends
 * that engine (on the rung `main` the computation itself runs on, and its answer is dropped); the
 * promise then rejects with the signal's reason.
 */
export async function simulate<Method extends EngineMethod>(
  options: LadderOptions,
  method: Method,
  query: EngineQuery<Method>,
  signal: AbortSignal,
): Promise<EngineValue<Method>> {
  signal.throwIfAborted();
  const ladder = new EngineLadder(options);
  const aborted = new Promise<never>((_, reject) => {
    const stop = (): void => {
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([ladder.run(method, query), aborted]);
  } catch (error) {
    signal.throwIfAborted();
    throw EngineFailure.from(error);
  } finally {
    ladder.close();
  }
}
