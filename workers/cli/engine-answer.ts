import { EngineError } from "../../src/engine/engine-error";
import { BadInput } from "./bad-input";

/** What `ask` returns; what the engine refuses is told with `where` in front. @throws BadInput. */
export function engineAnswer<Answer>(where: string, ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new BadInput(`${where}: ${error.message} (${error.code})`);
  }
}
