import { WEIGHT_METHODS } from "./methods";
import { weighBy } from "./weigh-by";

/** `weighBy` with every method there is. */
export const weigh = weighBy(WEIGHT_METHODS);
