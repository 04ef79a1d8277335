import type { Columns, Reliability } from "../../model/statistics";
import { sd } from "../dispersion/sd";
import { EngineError } from "../engine-error";

/**
 * Cronbach's alpha = k / (k - 1) (1 - sum of the items' variances / variance of their sum), sample
 * variances (Cronbach 1951), over the units where no item is NaN. Standardised: of the items' z-scores, which
 * is k r / (1 + (k - 1) r) with r the mean correlation. `without`: alpha of the rest as each item is
 * left out, over the same units. Can be negative. NaN with fewer than two items or two units, when
 * the sum is constant, or standardised with a constant item.
 * @throws association-shape when the lengths differ.
 */
export function cronbachAlpha(columns: Columns, standardised: boolean): Reliability {
  const items = Object.keys(columns);
  const all = Object.values(columns);
  const length = all[0]?.length ?? 0;
  const odd = all.find((column) => column.length !== length);
  if (odd) {
    throw new EngineError("association-shape", `columns of one length: ${length}, ${odd.length}`);
  }
  const complete = (all[0] ?? []).map((_, i) => all.every((one) => !Number.isNaN(one[i] ?? NaN)));
  const whole = all.map((column) => column.filter((_, i) => complete[i]));
  const scaled = standardised ? whole.map(standardise) : whole;
  return {
    alpha: alphaOf(scaled),
    standardised,
    items,
    n: complete.filter(Boolean).length,
    without: scaled.map((_, i) => alphaOf(scaled.toSpliced(i, 1))),
  };
}

function standardise(values: readonly number[]): number[] {
  const spread = values.every((value) => value === values[0]) ? NaN : sd(values, "sample");
  return values.map((value) => value / spread);
}

function alphaOf(items: readonly (readonly number[])[]): number {
  const k = items.length;
  if (k < 2) return NaN;
  const sums = (items[0] ?? []).map((_, i) => items.reduce((sum, item) => sum + (item[i] ?? 0), 0));
  // sd() passes over NaN, which here marks a scale that is none.
  if (sums.some(Number.isNaN)) return NaN;
  const whole = sd(sums, "sample") ** 2;
  const parts = items.reduce((sum, item) => sum + sd(item, "sample") ** 2, 0);
  return whole === 0 ? NaN : (k / (k - 1)) * (1 - parts / whole);
}
