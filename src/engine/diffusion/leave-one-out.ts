import { EngineError } from "../engine-error";

/**
 * R^2 of predictions each made without the unit it is for: 1 - sum (y - line of the others)^2 / sum (y -
 * mean of the others)^2, the line by least squares on `x`. Below 0 where the mean of the others says
 * more. By the leverages, without a second fit: e / (1 - h). NaN with fewer than 4 units, where x or y is
 * constant, or where x is constant without one of the units.
 * @throws diffusion-shape when the lengths differ.
 */
export function leaveOneOut(x: readonly number[], y: readonly number[]): number {
  if (x.length !== y.length) {
    throw new EngineError("diffusion-shape", `columns of one length: ${x.length}, ${y.length}`);
  }
  const n = x.length;
  if (n < 4) return NaN;
  const meanX = x.reduce((sum, value) => sum + value, 0) / n;
  const meanY = y.reduce((sum, value) => sum + value, 0) / n;
  const dx = x.map((value) => value - meanX);
  const dy = y.map((value) => value - meanY);
  const sxx = dx.reduce((sum, value) => sum + value * value, 0);
  const slope = dx.reduce((sum, value, i) => sum + value * (dy[i] ?? NaN), 0) / sxx;
  let [byLine, byMean] = [0, 0];
  dx.forEach((value, i) => {
    const own = dy[i] ?? NaN;
    const leverage = 1 / n + (value * value) / sxx;
    byLine += ((own - slope * value) / (1 - leverage)) ** 2;
    byMean += (own / (1 - 1 / n)) ** 2;
  });
  const r2 = 1 - byLine / byMean;
  return Number.isFinite(r2) ? r2 : NaN;
}
