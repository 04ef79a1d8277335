import { EngineError } from "../engine-error";
import { completePairs } from "./complete-pairs";

/**
 * Product-moment correlation r of two columns over the pairs where neither is NaN (two passes, so
 * a large mean costs no digits). NaN with fewer than two pairs or when either side is constant.
 * @throws association-shape when the lengths differ.
 */
export function pearson(x: readonly number[], y: readonly number[]): number {
  if (x.length !== y.length) {
    throw new EngineError("association-shape", `columns of one length: ${x.length}, ${y.length}`);
  }
  const [a, b] = completePairs(x, y);
  if (isConstant(a) || isConstant(b)) return NaN;
  const meanA = a.reduce((sum, value) => sum + value, 0) / a.length;
  const meanB = b.reduce((sum, value) => sum + value, 0) / b.length;
  let sxy = 0;
  let sxx = 0;
  let syy = 0;
  a.forEach((value, i) => {
    const dx = value - meanA;
    const dy = (b[i] ?? NaN) - meanB;
    sxy += dx * dy;
    sxx += dx * dx;
    syy += dy * dy;
  });
  return Math.min(1, Math.max(-1, sxy / Math.sqrt(sxx) / Math.sqrt(syy)));
}

function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}
