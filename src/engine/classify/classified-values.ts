import { EngineError } from "../engine-error";

/**
 * The values a classification works on, ascending, NaN left out.
 * @throws classify-classes unless `classes` is a whole number from 1, classify-value for an infinite value.
 */
export function classifiedValues(values: readonly number[], classes: number): number[] {
  if (!(Number.isInteger(classes) && classes >= 1)) {
    throw new EngineError("classify-classes", `classes must be a whole number from 1: ${classes}`);
  }
  const infinite = values.find((value) => Math.abs(value) === Infinity);
  if (infinite !== undefined) {
    throw new EngineError("classify-value", `classes need finite values: ${infinite}`);
  }
  return values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
}
