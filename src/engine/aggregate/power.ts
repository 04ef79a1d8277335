import { EngineError } from "../engine-error";
import { arithmetic } from "./arithmetic";
import { checkPositive } from "./check-positive";
import { geometric } from "./geometric";

/**
 * Weighted power mean, (sum w x^p / sum w)^(1/p), over the cells that are not NaN: the weights of
 * the rest are rescaled; p = 0 is its limit, the geometric mean. Taken through logarithms against
 * the term that counts most, so that neither a small nor a large p costs digits. NaN when no cell of
 * weight is left. @throws mean-domain at 0 and below, power-exponent (not finite).
 */
export function power(
  cells: readonly number[],
  weights: readonly number[],
  { exponent }: { readonly exponent: number },
): number {
  if (!Number.isFinite(exponent)) {
    throw new EngineError("power-exponent", `the exponent must be finite: ${exponent}`);
  }
  if (exponent === 0) return geometric(cells, weights);
  checkPositive("power", cells);
  const logs = cells.map(Math.log);
  const counted = logs.filter((log, i) => !Number.isNaN(log) && (weights[i] ?? 0) > 0);
  const most = exponent > 0 ? Math.max(...counted) : Math.min(...counted);
  const excess = arithmetic(
    logs.map((log) => Math.expm1(exponent * (log - most))),
    weights,
  );
  return Math.exp(most + Math.log1p(excess) / exponent);
}
