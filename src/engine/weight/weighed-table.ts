/** What a weight method sees: the columns that count, those whose declared weight is not 0. */
export interface WeighedTable {
  /** Id of the component, or `index` where domains are weighed. */
  readonly id: string;
  readonly codes: readonly string[];
  /** The declared weights, all above 0. */
  readonly declared: readonly number[];
  /** Normalised values, a column an indicator, NaN where a cell is blank. */
  readonly values: readonly (readonly number[])[];
  /** The same before normalising; scores, where domains are weighed. */
  readonly raw: readonly (readonly number[])[];
}
