import type { Answer } from "../../workers/engine-client/interactive-lane";

/** A later query under the same key has been asked; its answer is on the way. */
export class Superseded extends Error {
  override readonly name = "superseded";
}

/** The value of an answer. @throws Superseded, and the signal's reason once it is aborted. */
export function settled<Value>(answer: Answer<Value>, signal?: AbortSignal): Value {
  signal?.throwIfAborted();
  if (answer.status === "superseded") throw new Superseded();
  return answer.value;
}
