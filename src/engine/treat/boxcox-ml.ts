import { sum } from "d3-array";
import type { TreatBoxcoxMl } from "../../model/catalog";
import type { IndicatorColumn } from "../component-table";
import { sd } from "../dispersion/sd";
import { EngineError } from "../engine-error";
import { boxcox } from "./boxcox";

/** Values tried at most: a finer grid tells nothing more of a few dozen units. */
const MOST = 10_000;

/**
 * `boxcox` with the lambda of the grid from, from + step, ... up to `to` of the greatest
 * log-likelihood (lambda - 1) sum ln(x + shift) - n ln(s), s the population sd of the transformed
 * values (scipy.stats.boxcox_llf); the first of equals. A column with fewer than two different values
 * has no likelihood and takes the first lambda.
 * @throws boxcox-domain, boxcox-grid unless from <= to and step > 0 with at most 10,000 steps.
 */
export function boxcoxMl(
  column: Pick<IndicatorColumn, "code" | "values" | "log">,
  { of, shift, from, to, step }: Omit<TreatBoxcoxMl, "method">,
): readonly number[] {
  const steps = Math.floor((to - from) / step + 1e-9);
  if (!(step > 0 && steps >= 0 && steps <= MOST)) {
    const message = `the grid needs from <= to and step > 0, ${MOST} steps at most`;
    throw new EngineError("boxcox-grid", `${message}: [${from}, ${to}, ${step}]`);
  }
  const present = column.values.filter((value) => !Number.isNaN(value));
  const logs = sum(present, (value) => Math.log(value + shift));
  const transformed = (lambda: number) => boxcox(column, { of, shift, lambda });
  const first = { values: transformed(from), likelihood: -Infinity };
  if (of === "declared" && !column.log) return first.values;
  const best = Array.from({ length: steps + 1 }, (_, i) => {
    // 0 - 20 * 0.1 + ... must come back to the logarithm itself, not to a lambda of 1e-17.
    const lambda = Number((from + i * step).toPrecision(12));
    const near = Math.abs(lambda) < step * 1e-9 ? 0 : lambda;
    const values = transformed(near);
    const spread = Math.log(sd(values, "population"));
    return { values, likelihood: (near - 1) * logs - present.length * spread };
  }).reduce((best, one) => (one.likelihood > best.likelihood ? one : best), first);
  return best.values;
}
