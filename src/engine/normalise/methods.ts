import type { Normalise } from "../../model/catalog";
import { minmax } from "./minmax";

/** Null where the method has no answer for the column, which then drops out. */
export type NormaliseMethod = (
  values: readonly number[],
  options: Normalise,
) => readonly number[] | null;

export const NORMALISE_METHODS = { minmax } satisfies Record<Normalise["method"], NormaliseMethod>;
