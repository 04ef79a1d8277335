/** A column of a reader's own table and what it is to count as. */
export interface OwnIndicator {
  readonly name: string;
  readonly direction: "benefit" | "cost";
  /** log1p before normalising. */
  readonly log: boolean;
  /** From 0; only its proportion to the others matters. */
  readonly weight: number;
  /** In the order of the indexed provinces; null where there is no figure. */
  readonly values: readonly (number | null)[];
}

/**
 * Whether the reader's columns make an index of their own, or stand as one more domain beside those of the
 * baseline.
 */
export const OWN_MODES = ["alone", "beside"] as const;

/** A reader's own figures: kept on the reader's device, and nowhere else unless the reader shares them. */
export interface OwnData {
  readonly title: string;
  readonly mode: (typeof OWN_MODES)[number];
  readonly indicators: readonly OwnIndicator[];
}
