import { classOf } from "./class-of";
import { classifiedValues } from "./classified-values";
import { distinctBreaks } from "./distinct-breaks";
import { quantile } from "./quantile";

const MANTISSAS = [5, 2.5, 2, 1];
/** Powers of ten below the range's own that are tried before the quantiles stand as they are. */
const DEPTH = 15;

/**
 * Upper bounds at round numbers near classes of equal number. Rule: the quantiles (type 7) are
 * rounded to multiples of one step, 1, 2, 2.5 or 5 times a power of ten: the largest at which every
 * class keeps at least half of the values it has between the quantiles. Quantiles under which ties
 * leave no value are dropped, which makes fewer classes. No values or equal values, no breaks.
 * @throws classify-classes, classify-value.
 */
export function rounded(values: readonly number[], classes: number): number[] {
  const sorted = classifiedValues(values, classes);
  const max = sorted.at(-1) ?? NaN;
  const quantiles = quantile(sorted, classes);
  const filled = tally(sorted, quantiles);
  const exact = quantiles.filter((_, i) => filled[i]);
  if (exact.length === 0) return [];
  const full = tally(sorted, exact);
  const power = Math.ceil(Math.log10(max - (sorted[0] ?? NaN)));
  for (let p = power; p > power - DEPTH; p -= 1) {
    for (const mantissa of MANTISSAS) {
      const round = exact.map((edge) => nearest(edge, mantissa, p));
      const breaks = distinctBreaks(round, max);
      const counts = tally(sorted, breaks);
      if (full.every((count, i) => (counts[i] ?? 0) >= count / 2)) return breaks;
    }
  }
  return exact;
}

/** How many values stand in each class. */
function tally(values: readonly number[], breaks: readonly number[]): number[] {
  const classes = values.map((value) => classOf(value, breaks));
  return Array.from({ length: breaks.length + 1 }, (_, c) => {
    return classes.filter((at) => at === c).length;
  });
}

/** The nearest multiple of mantissa x 10^power; divided by whole powers, so that 0.3 stays 0.3. */
function nearest(value: number, mantissa: number, power: number): number {
  const unit = 10 ** Math.abs(power);
  return power < 0
    ? (Math.round((value * unit) / mantissa) * mantissa) / unit
    : Math.round(value / (mantissa * unit)) * mantissa * unit;
}
