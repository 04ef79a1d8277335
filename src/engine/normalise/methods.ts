import type { Normalise } from "../../model/catalog";
import type { IndicatorColumn } from "../component-table";
import { distance } from "./distance";
import { goalposts } from "./goalposts";
import { minmax } from "./minmax";
import { oriented } from "./oriented";
import { prank } from "./prank";
import { rank } from "./rank";
import { zscore } from "./zscore";

/**
 * A column on the scale of the method, more being better whatever the indicator's direction. Null
 * where the method has no answer for the column, which then drops out.
 */
export type NormaliseMethod<Options> = (
  column: IndicatorColumn,
  options: Options,
) => readonly number[] | null;

/** Methods that know the indicator's direction by the sign of its values. */
const signed =
  <Options>(method: (values: readonly number[], options: Options) => readonly number[] | null) =>
  (column: IndicatorColumn, options: Options): readonly number[] | null =>
    method(oriented(column), options);

export type NormaliseMethods = {
  readonly [Name in Normalise["method"]]: NormaliseMethod<Extract<Normalise, { method: Name }>>;
};

export const NORMALISE_METHODS: NormaliseMethods = {
  minmax: signed(minmax),
  zscore: signed(zscore),
  prank: signed(prank),
  rank: signed(rank),
  goalposts,
  distance,
};
