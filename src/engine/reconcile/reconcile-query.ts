import type { IndexQuery, IndexResult } from "../../model/index-result";

/** An index, and all that it was computed from. */
export interface ReconcileQuery {
  readonly index: IndexQuery;
  readonly result: IndexResult;
}
