import { EVERY_STEP } from "./every-step";
import { indexBy } from "./index-by";

/**
 * The index of a panel under a methodology: screen, impute, treat, normalise, weight, aggregate,
 * scale, benchmark, rank. Scores stand in the order of `panel.units`, NaN where a unit has too few
 * cells. Domains and sub-indices are on the scale of `normalise` and `aggregate`; `computed` is on the
 * published scale, or on theirs when the methodology has no scale.
 * @throws the errors of `checkQuery`, `checkCustom`, `settleScale`, `benchmark` and of the methods, unknown-method,
 * no-coverage (no unit has a score).
 */
export const computeIndex = indexBy(EVERY_STEP);
