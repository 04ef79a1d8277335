import { EngineError } from "../engine-error";

/** @throws diffusion-shape (a value a unit), diffusion-start (a value that is not from 0 to 100). */
export function checkStart(start: readonly number[], units: readonly string[]): void {
  if (start.length !== units.length) {
    const counts = `${start.length} values, ${units.length} units`;
    throw new EngineError("diffusion-shape", `an index a unit: ${counts}`);
  }
  start.forEach((value, place) => {
    if (!(value >= 0 && value <= 100)) {
      const where = units[place] ?? "";
      throw new EngineError("diffusion-start", `${where}: the index is from 0 to 100: ${value}`);
    }
  });
}
