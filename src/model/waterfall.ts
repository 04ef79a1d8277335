import type { IndexQuery } from "./index-result";

export interface WaterfallQuery {
  readonly index: IndexQuery;
  readonly unit: string;
}

/** One indicator's part in a unit's score. */
export interface WaterfallPart {
  /** Id of the domain. */
  readonly component: string;
  readonly code: string;
  /** Share of the score, over both levels, after the blanks' shares have gone to the others. */
  readonly weight: number;
  /** On the scale of the normalisation; NaN where the cell is blank. */
  readonly value: number;
  /** True where the panel's cell is blank and the value was imputed. */
  readonly imputed: boolean;
  /** In points of the score. */
  readonly contribution: number;
}

/** How a unit's score comes about. */
export interface Waterfall {
  readonly unit: string;
  /**
   * additive: `start` and the contributions sum to `computed`. leave-one-out: the aggregation has no
   * such sum, and a contribution is the score less the score without the indicator; `start` is NaN.
   */
  readonly kind: "additive" | "leave-one-out";
  /** The intercept of the scale, 0 when there is none. */
  readonly start: number;
  readonly parts: readonly WaterfallPart[];
  readonly computed: number;
  /** What the benchmark moves the score by; null where there is no estimate. */
  readonly move: number | null;
  readonly estimated: number | null;
}
