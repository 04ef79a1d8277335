import { aggregateBy } from "./aggregate-by";
import { AGGREGATE_METHODS } from "./methods";

/** `aggregateBy` with every method there is. */
export const aggregate = aggregateBy(AGGREGATE_METHODS);
