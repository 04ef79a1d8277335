import { imputeBy } from "./impute-by";
import { IMPUTE_METHODS } from "./methods";

/** `imputeBy` with every method there is. */
export const impute = imputeBy(IMPUTE_METHODS);
