import { aggregateBy } from "./aggregate/aggregate-by";
import { arithmetic } from "./aggregate/arithmetic";
import { eachUnit } from "./aggregate/each-unit";
import { imputeBy } from "./impute/impute-by";
import { none as blank } from "./impute/none";
import { minmax } from "./normalise/minmax";
import { normaliseBy } from "./normalise/normalise-by";
import { oriented } from "./normalise/oriented";
import type { Steps } from "./steps";
import { declared as logged } from "./treat/declared";
import { none } from "./treat/none";
import { treatBy } from "./treat/treat-by";
import { declared } from "./weight/declared";
import { weighBy } from "./weight/weigh-by";

/**
 * The steps with the methods of the catalog's own methodologies and no others: what a first visit
 * loads. A methodology that asks for another is refused with `unknown-method`.
 */
export const FIRST_STEPS: Steps = {
  impute: imputeBy({ none: blank }),
  imputedCells: () => [],
  treat: treatBy({ declared: logged, none }),
  normalise: normaliseBy({ minmax: (column, options) => minmax(oriented(column), options) }),
  fromOne: (table) => table,
  weigh: weighBy({ declared }),
  weightDiagnostics: () => [],
  aggregate: aggregateBy({ arithmetic: eachUnit(arithmetic) }),
};
