import { minmax } from "../normalise/minmax";

const UNIT = { method: "minmax", low: 0, high: 1 } as const;

/** The values mapped to 0-1; null when all are equal. */
export function unitRange(values: readonly number[]): readonly number[] | null {
  return minmax(values, UNIT);
}
