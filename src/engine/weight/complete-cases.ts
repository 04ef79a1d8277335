import { EngineError } from "../engine-error";

const LEAST = 3;

/**
 * The columns at the units where none of them is blank, so that every figure of a weight method
 * speaks of the same units. @throws weight-cases when fewer than three units are left.
 */
export function completeCases(
  id: string,
  columns: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const units = columns[0]?.map((_, unit) => unit) ?? [];
  const complete = units.filter((unit) =>
    columns.every((column) => !Number.isNaN(column[unit] ?? NaN)),
  );
  if (complete.length < LEAST) {
    const need = `${id}: weights from data need ${LEAST} units without a blank`;
    throw new EngineError("weight-cases", `${need}: ${complete.length}`);
  }
  return columns.map((column) => complete.map((unit) => column[unit] ?? NaN));
}
