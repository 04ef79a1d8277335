import type { IndexQuery, IndexResult } from "./index-result";

/** Where a column of the panel comes from, as far as the file says. */
export interface Provenance {
  readonly column: string;
  readonly source: string;
  readonly url: string;
  readonly year: string;
}

/** A result with all it was computed from, so that anybody can compute it again to the same digits. */
export interface Bundle {
  /** That the figures are no scores of the white paper, in the reader's language. */
  readonly note: string;
  /** The address that shows the result; empty when it could not. */
  readonly address: string;
  readonly provenance: readonly Provenance[];
  readonly query: IndexQuery;
  readonly result: IndexResult;
}
