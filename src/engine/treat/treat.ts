import { TREAT_METHODS } from "./methods";
import { treatBy } from "./treat-by";

/** `treatBy` with every method there is. */
export const treat = treatBy(TREAT_METHODS);
