import type { Weight } from "../../model/catalog";
import type { IndicatorColumn } from "../component-table";
import { declared } from "./declared";

/** A weight a column, from 0; only their proportions matter. */
export type WeightMethod = (
  columns: readonly IndicatorColumn[],
  options: Weight,
) => readonly number[];

export const WEIGHT_METHODS = { declared } satisfies Record<Weight["method"], WeightMethod>;
