import { EngineError } from "../engine-error";

/**
 * Refuses a parameter outside [low, high].
 * @throws diffusion-parameter with its name and value.
 */
export function checkNumber(name: string, value: number, low: number, high: number): void {
  if (!(value >= low && value <= high)) {
    throw new EngineError("diffusion-parameter", `${name} is from ${low} to ${high}: ${value}`);
  }
}
