/** Freezes an input and all it holds, so that a test fails when the code under test writes to it. */
export function deepFreeze<Input>(input: Input): Input {
  if (typeof input === "object" && input !== null && !Object.isFrozen(input)) {
    Object.freeze(input);
    Object.values(input).forEach(deepFreeze);
  }
  return input;
}
