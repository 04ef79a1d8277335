/** One indicator on its way through the steps: a value a unit, NaN where the cell is blank. */
export interface IndicatorColumn {
  readonly code: string;
  readonly weight: number;
  readonly log: boolean;
  /** Whether more is better or less is; a benefit where it is not said. */
  readonly direction?: "benefit" | "cost" | undefined;
  readonly values: readonly number[];
  /** True where the panel had a value or `impute` filled one in. */
  readonly present: readonly boolean[];
}

/** A domain, a sub-index or the whole index as the steps see it. */
export interface ComponentTable {
  readonly id: string;
  readonly columns: readonly IndicatorColumn[];
  /** Codes of columns that could not be normalised and dropped out. */
  readonly dropped: readonly string[];
}
