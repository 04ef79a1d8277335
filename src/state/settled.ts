import type { Answer } from "../../workers/engine-client/interactive-lane";

/** A later query under the same key has been asked; its answer is on the way. */
export class Superseded extends Error {}

/** The value of an answer. @throws Superseded. */
export function settled<Value>(answer: Answer<Value>): Value {
  if (answer.status === "superseded") throw new Superseded();
  return answer.value;
}
