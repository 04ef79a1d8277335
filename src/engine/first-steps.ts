import { aggregateBy } from "./aggregate/aggregate-by";
import { arithmetic } from "./aggregate/arithmetic";
import { eachUnit } from "./aggregate/each-unit";
import { chooseMethod } from "./choose-method";
import { minmax } from "./normalise/minmax";
import { normaliseBy } from "./normalise/normalise-by";
import { oriented } from "./normalise/oriented";
import type { Steps } from "./steps";
import { declared } from "./treat/declared";
import { none } from "./treat/none";
import { treatBy } from "./treat/treat-by";

/**
 * The steps with the methods of the catalog's own methodologies and no others: what a first visit
 * loads. A methodology that asks for another is refused with `unknown-method`; blanks and weights stay
 * as they are.
 */
export const FIRST_STEPS: Steps = {
  impute: (table, { method }) => chooseMethod("impute", { none: table }, method),
  imputedCells: () => [],
  treat: treatBy({ declared, none }),
  normalise: normaliseBy({ minmax: (column, options) => minmax(oriented(column), options) }),
  fromOne: (table) => table,
  weigh: (table, { method }) => chooseMethod("weight", { declared: table }, method),
  weightDiagnostics: () => [],
  aggregate: aggregateBy({ arithmetic: eachUnit(arithmetic) }),
};
