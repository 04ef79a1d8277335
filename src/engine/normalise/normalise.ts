import { NORMALISE_METHODS } from "./methods";
import { normaliseBy } from "./normalise-by";

/** `normaliseBy` with every method there is. */
export const normalise = normaliseBy(NORMALISE_METHODS);
